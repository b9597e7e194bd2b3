import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'

import type { WithPage } from '../documents/public-versions.ts'
import type { Handover } from '../payload-types.ts'
import { moveBy, moveOn, openHandover } from './stored.ts'
import { titleOfDocument } from './title-of-document.ts'

/** Publishing closes an open review, and so does the trash; a save lets an approval fall. */
export const followSaves =
  (collection: WithPage): CollectionAfterChangeHook =>
  async ({ doc, operation, req }) => {
    if (operation === 'create') return
    const handover = await openHandover(collection, doc.id, req)
    if (handover) await follow(handover, doc, req)
  }

type Saved = { _status?: string; deletedAt?: string | null }

async function follow(handover: Handover, doc: Saved, req: PayloadRequest): Promise<void> {
  const title = titleOfDocument(doc)
  if (doc.deletedAt) return moveOn(handover, moveBy(req, 'withdraw'), { state: 'withdrawn' }, req)
  if (doc._status === 'published') return moveOn(handover, moveBy(req, 'publish'), { state: 'published', title }, req)
  if (handover.state === 'approved') return moveOn(handover, moveBy(req, 'change'), { isChanged: true, state: 'taken', title }, req)
  if (title !== handover.title) {
    await req.payload.db.updateOne({ collection: 'handovers', data: { title }, id: handover.id, req })
  }
}
