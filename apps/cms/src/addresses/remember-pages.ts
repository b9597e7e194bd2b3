import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload'
import { type PublicCollection, publicDocument } from '../documents/public-document.ts'
import { publicBefore } from '../request-context.ts'
import { pagesShowing } from './pages-showing.ts'

/** A new slug or order hides these pages after the change. */
export const rememberPages =
  (collection: PublicCollection): CollectionBeforeChangeHook =>
  async ({ data, operation, originalDoc, req }) => {
    if (operation === 'update') await remember(collection, originalDoc.id, req)
    return data
  }

export const rememberPagesOfDeleted =
  (collection: PublicCollection): CollectionBeforeDeleteHook =>
  ({ id, req }) =>
    remember(collection, String(id), req)

async function remember(collection: PublicCollection, id: string, req: PayloadRequest): Promise<void> {
  const doc = await publicDocument(collection, id, req)
  if (doc) publicBefore(collection, id).set(req, { pages: await pagesShowing(collection, doc, req), updatedAt: doc.updatedAt })
}

/** False for a draft on top of a published document. */
export const isNewToReaders = (
  collection: PublicCollection,
  { id, updatedAt }: { id: string; updatedAt: string },
  req: PayloadRequest,
): boolean => publicBefore(collection, id).get(req)?.updatedAt !== updatedAt
