import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload'
import { type PublicCollection, type PublicCollections, publicDocument } from '../documents/public-document.ts'
import { currentMovements } from '../editions/newest-edition.ts'
import { isDraftSave, publicBefore, saveOperation } from '../request-context.ts'
import { appearancesOf } from './appearances-of.ts'

/** Where and how readers see the document now, to be compared after the change. A draft changes nothing of that. */
export const rememberAppearances =
  (collection: PublicCollection): CollectionBeforeChangeHook =>
  async ({ data, operation, originalDoc, req }) => {
    if (operation !== 'update') return data
    const isDraft = data._status !== 'published' && saveOperation(collection).get(req)?.isDraft
    if (isDraft) isDraftSave(collection, originalDoc.id).set(req, true)
    else await remember(collection, await readersState(collection, originalDoc, req), req)
    return data
  }

export const rememberAppearancesOfDeleted =
  (collection: PublicCollection): CollectionBeforeDeleteHook =>
  async ({ id, req }) =>
    remember(collection, await publicDocument(collection, String(id), req), req)

type PublicState = PublicCollections[PublicCollection]

/** The state that a save starts from is what readers have, unless it is a draft or in the trash. */
async function readersState(collection: PublicCollection, original: PublicState, req: PayloadRequest): Promise<PublicState | null> {
  const isPublic = '_status' in original && original._status === 'published' && !original.deletedAt
  return isPublic ? original : publicDocument(collection, original.id, req)
}

async function remember(collection: PublicCollection, doc: PublicState | null, req: PayloadRequest): Promise<void> {
  if (!doc) return
  const movements = collection === 'lists' ? await currentMovements(doc.id, req) : new Map()
  const appearances = await appearancesOf(collection, doc, { front: null, movements }, req)
  publicBefore(collection, doc.id).set(req, { appearances, updatedAt: doc.updatedAt })
}
