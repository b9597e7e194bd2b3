import { randomUUID } from 'node:crypto'
import { APIError, type PayloadRequest } from 'payload'

import type { PublicChangeHook } from '../addresses/public-change.ts'
import type { PublicCollections } from '../documents/public-document.ts'
import type { WithPage } from '../documents/public-versions.ts'
import { approvalOverride, editionNote } from '../request-context.ts'
import { fingerprintOf } from './approval.ts'
import { messages } from './messages.ts'
import { findHandovers, moveBy, moveOn, ofDocument, openHandover } from './stored.ts'
import { titleOfDocument } from './title-of-document.ts'
import { readsTwoPairs } from './two-pairs.ts'

/**
 * Part of the gate where the site asks for two pairs of eyes: readers get only what was approved, word for word. A state that was approved once stays so:
 * a schedule publishes it later, and an earlier version can come back.
 */
export const passApproval =
  <Name extends WithPage>(collection: Name): PublicChangeHook<Name> =>
  async ({ id, now }, req) => {
    if (!now || !(await readsTwoPairs(req)) || (await isApproved(collection, id, now, req))) return
    const reason = approvalOverride.get(req)
    if (!reason) throw new APIError(messages.notApproved, 400, null, true)
    await recordOverride(collection, id, { reason, title: titleOfDocument(now) }, req)
  }

async function isApproved<Name extends WithPage>(collection: Name, id: string, now: PublicCollections[Name], req: PayloadRequest) {
  // A publish has taken “Why it moved” out of the list.
  const content = fingerprintOf({ ...now, ...noteOf(now, req) })
  const [found] = await findHandovers({ and: [...ofDocument(collection, id), { approvedContent: { equals: content } }] }, req)
  return found !== undefined
}

function noteOf(now: { slug: string }, req: PayloadRequest): { editionNote?: string } {
  const note = editionNote(now.slug).get(req)
  return note ? { editionNote: note } : {}
}

type Override = { reason: string; title: string }

/** Kept in the history of the document. */
async function recordOverride(collection: WithPage, id: string, { reason, title }: Override, req: PayloadRequest): Promise<void> {
  const open = await openHandover(collection, id, req)
  const move = moveBy(req, 'override', reason)
  if (open) return moveOn(open, move, { state: 'published', title }, req)
  const by = { askedBy: req.user?.name ?? '', askedById: String(req.user?.id) }
  const data = {
    ...by,
    document: id,
    inCollection: collection,
    moves: [move],
    slot: randomUUID(),
    state: 'published' as const,
    step: 1,
    title,
  }
  await req.payload.create({ collection: 'handovers', data, depth: 0, overrideAccess: true, req })
}
