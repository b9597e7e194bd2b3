import { APIError, type CollectionSlug, type FieldHook, type GlobalSlug, type PayloadRequest } from 'payload'
import { isRestoringVersion, saveOperation } from '../request-context.ts'

import { nounOf } from './document-noun.ts'

type Saved = { revisedBy?: string | null; revision?: number | null; updatedAt?: string | null }

/** Throws 409 when the save was made on an older revision. A restored version brings its own, old one. */
export const nextRevision: FieldHook = async ({ collection, data, global, operation, originalDoc, req }) => {
  if (operation === 'create' || !originalDoc) return 1
  const { revisedBy, revision, updatedAt } = global
    ? await readGlobal(global.slug, req)
    : saveOperation(collection?.slug ?? '').get(req)?.ofNewest
      ? (originalDoc as Saved)
      : await readDocument(collection?.slug as CollectionSlug, originalDoc.id, req)
  const newest = revision ?? 0
  const given: unknown = data?.revision
  if (typeof given !== 'number' || given === newest || isRestoringVersion.get(req)) return newest + 1

  const who = revisedBy || 'Somebody'
  const noun = nounOf(global?.slug ?? collection?.slug)
  const message = `${who} saved ${noun.this} after you opened ${noun.it}. Nothing of yours was saved: look at what changed, then take theirs or save again.`
  throw new APIError(message, 409, { revisedAt: updatedAt, revisedBy: who, revision: newest }, true)
}

const select = { revisedBy: true, revision: true, updatedAt: true } as const

/** In a bulk edit `originalDoc` is the published state, not the newest. */
async function readDocument(collection: CollectionSlug, id: string, req: PayloadRequest): Promise<Saved> {
  const where = { id: { equals: id } }
  const newest = { depth: 0, draft: true, limit: 1, overrideAccess: true, pagination: false, req, trash: true, where }
  const { docs } = await req.payload.find({ ...newest, collection, select })
  return (docs[0] ?? {}) as Saved
}

const readGlobal = async (slug: GlobalSlug, req: PayloadRequest): Promise<Saved> =>
  (await req.payload.findGlobal({ slug, depth: 0, overrideAccess: true, req, select })) as Saved
