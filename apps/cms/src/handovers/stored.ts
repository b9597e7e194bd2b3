import { randomUUID } from 'node:crypto'
import { APIError, type Payload, type PayloadRequest, type Where } from 'payload'

import type { WithPage } from '../documents/public-versions.ts'
import type { Handover } from '../payload-types.ts'
import { tellOfMove } from './tell-of-move.ts'
import type { HandoverState } from './transitions.ts'

type Move = Handover['moves'][number]

/** A request, or who asks outside of a request. */
export type Requester = Partial<PayloadRequest> & { payload: Payload }

export const slotOf = (collection: WithPage, id: string): string => `${collection}/${id}`

export const ofDocument = (collection: WithPage, id: string): Where[] => [
  { inCollection: { equals: collection } },
  { document: { equals: id } },
]

export async function findHandovers(where: Where, req: Requester, { limit = 1, sort = '-createdAt' } = {}): Promise<Handover[]> {
  const { docs } = await req.payload.find({
    collection: 'handovers',
    depth: 0,
    limit,
    overrideAccess: true,
    pagination: false,
    req,
    sort,
    where,
  })
  return docs
}

export const openHandover = async (collection: WithPage, id: string, req: PayloadRequest): Promise<Handover | null> =>
  (await findHandovers({ slot: { equals: slotOf(collection, id) } }, req))[0] ?? null

export const moveBy = ({ user }: PayloadRequest, kind: Move['kind'], words = ''): Move => ({
  at: new Date().toISOString(),
  by: user?.name ?? '',
  kind,
  words,
})

export const isOpen = (state: HandoverState): boolean => state === 'asked' || state === 'taken' || state === 'approved'

/** Changes a review if nobody has since it was read, and tells those whom the move concerns. Throws 409 otherwise. */
export async function moveOn(handover: Handover, move: Move, change: Partial<Handover>, req: PayloadRequest): Promise<void> {
  const { id, moves, state, step } = handover
  const closes = isOpen(state) && !isOpen(change.state ?? state)
  const { docs } = await req.payload.update({
    collection: 'handovers',
    data: { ...change, moves: [...moves, move], step: step + 1, ...(closes && { slot: randomUUID() }) },
    depth: 0,
    overrideAccess: true,
    req,
    where: { and: [{ id: { equals: id } }, { step: { equals: step } }] },
  })
  if (docs.length === 0) throw new APIError('Somebody else changed this review at the same moment. Look again.', 409, null, true)
  await tellOfMove({ ...handover, title: change.title ?? handover.title ?? null }, move, req)
}
