import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload'
import { type PublicCollection, publicDocument } from '../documents/public-document.ts'
import { currentMovements } from '../editions/newest-edition.ts'
import { publicBefore } from '../request-context.ts'
import { appearancesOf } from './appearances-of.ts'

/** Where and how readers see the document now, to be compared after the change. */
export const rememberAppearances =
  (collection: PublicCollection): CollectionBeforeChangeHook =>
  async ({ data, operation, originalDoc, req }) => {
    if (operation === 'update') await remember(collection, originalDoc.id, req)
    return data
  }

export const rememberAppearancesOfDeleted =
  (collection: PublicCollection): CollectionBeforeDeleteHook =>
  ({ id, req }) =>
    remember(collection, String(id), req)

async function remember(collection: PublicCollection, id: string, req: PayloadRequest): Promise<void> {
  const doc = await publicDocument(collection, id, req)
  if (!doc) return
  const movements = collection === 'lists' ? await currentMovements(id, req) : new Map()
  const appearances = await appearancesOf(collection, doc, { front: null, movements }, req)
  publicBefore(collection, id).set(req, { appearances, updatedAt: doc.updatedAt })
}
