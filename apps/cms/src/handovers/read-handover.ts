import type { PayloadHandler, PayloadRequest } from 'payload'

import { requireUser } from '../access/require-user.ts'
import type { WithPage } from '../documents/public-versions.ts'
import type { Handover, User } from '../payload-types.ts'
import { findHandovers, isOpen, ofDocument } from './stored.ts'
import { actions, type HandoverAction, mayDo, transitions } from './transitions.ts'
import { readsTwoPairs } from './two-pairs.ts'

export type ShownHandover = Pick<Handover, 'askedBy' | 'askedOf' | 'id' | 'isChanged' | 'moves' | 'state' | 'takenAt' | 'takenBy'> & {
  askedAt: string
}

/** `may`: what the user may do now. `handovers`: newest first; only the first can be open. `reviewers`: whom the user may ask. */
export type HandoversOfDocument = { handovers: ShownHandover[]; may: HandoverAction[]; reviewers: { id: string; name: string }[] }

const maxShown = 10

export const readHandover =
  (collection: WithPage): PayloadHandler =>
  async (req) => {
    requireUser(req)
    const found = await findHandovers({ and: ofDocument(collection, String(req.routeParams?.id)) }, req, { limit: maxShown })
    const open = found.find(({ state }) => isOpen(state)) ?? null
    const needsTwoPairs = await readsTwoPairs(req)
    const answer: HandoversOfDocument = {
      handovers: found.map(toShown),
      may: actions.filter((action) => mayNow(action, open, req) && (action !== 'override' || needsTwoPairs)),
      reviewers: open ? [] : await reviewers(req),
    }
    return Response.json(answer)
  }

function mayNow(action: HandoverAction, open: Handover | null, { user }: PayloadRequest): boolean {
  const { id, role } = user as User
  return transitions[action].from.includes(open?.state ?? 'nobody') && mayDo(action, { id: String(id), role }, open)
}

const toShown = ({ askedBy, askedOf, createdAt, id, isChanged, moves, state, takenAt, takenBy }: Handover): ShownHandover => ({
  askedAt: createdAt,
  askedBy,
  askedOf: askedOf ?? null,
  id,
  isChanged: isChanged ?? false,
  moves,
  state,
  takenAt: takenAt ?? null,
  takenBy: takenBy ?? null,
})

async function reviewers(req: PayloadRequest): Promise<HandoversOfDocument['reviewers']> {
  const { docs } = await req.payload.find({
    collection: 'users',
    depth: 0,
    limit: 200,
    overrideAccess: true,
    pagination: false,
    req,
    select: { name: true },
    sort: 'name',
    where: { and: [{ role: { in: ['admin', 'editor'] } }, { id: { not_equals: req.user?.id } }] },
  })
  return docs.map(({ id, name }) => ({ id: String(id), name: name ?? '' }))
}
