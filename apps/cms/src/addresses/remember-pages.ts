import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload'
import { type PublicCollection, publicDocument } from '../documents/public-document.ts'
import { pagesShowing } from './pages-showing.ts'

/** What readers had of a document before the change under way. */
export type Before = { pages: string[]; updatedAt: string }

const key = (collection: PublicCollection, id: string) => `before:${collection}:${id}`

/** What was remembered of a document, once: null when readers had nothing of it. */
export function takeBefore(collection: PublicCollection, id: string, req: PayloadRequest): Before | null {
  const before = req.context[key(collection, id)] as Before | undefined
  delete req.context[key(collection, id)]
  return before ?? null
}

/** Whether a change under way gave readers another document than they had: a draft saved on top of a published one does not. */
export const isNewToReaders = (
  collection: PublicCollection,
  { id, updatedAt }: { id: string; updatedAt: string },
  req: PayloadRequest,
): boolean => (req.context[key(collection, id)] as Before | undefined)?.updatedAt !== updatedAt

/** Whether readers had the document before the change under way. */
export const hadReaders = (collection: PublicCollection, id: string, req: PayloadRequest): boolean => key(collection, id) in req.context

async function remember(collection: PublicCollection, id: string, req: PayloadRequest): Promise<void> {
  const doc = await publicDocument(collection, id, req)
  if (!doc) return
  // Each nested call puts another object into `req.context`: nothing may be awaited between reading it and writing to it.
  const before: Before = { pages: await pagesShowing(collection, doc, req), updatedAt: doc.updatedAt }
  req.context[key(collection, id)] = before
}

/** Before a change: notes the pages that show the document now, since a new slug or order hides them afterwards. */
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
