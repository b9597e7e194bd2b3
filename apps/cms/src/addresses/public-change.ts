import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'

import { type PublicCollection, type PublicCollections, publicDocument } from '../documents/public-document.ts'
import { isDraftSave, type PublicBefore, publicBefore, publishedNow } from '../request-context.ts'

/** Null means that readers had, or have, no such document. */
type PublicChange<Name extends PublicCollection> = { before: PublicBefore | null; id: string; now: PublicCollections[Name] | null }

export type PublicChangeHook<Name extends PublicCollection> = (change: PublicChange<Name>, req: PayloadRequest) => Promise<void>

/** Runs the hooks, one after the other, when readers get another version of the document. A draft on top of a published document is none. */
export const onPublicChange =
  <Name extends PublicCollection>(collection: Name, hooks: PublicChangeHook<Name>[]): CollectionAfterChangeHook =>
  async ({ doc, req }) => {
    if (isDraftSave(collection, doc.id).take(req)) return
    const before = publicBefore(collection, doc.id).take(req) ?? null
    const stored = publishedNow(collection, doc.id).take(req) as (PublicCollections[Name] & { deletedAt?: string | null }) | undefined
    const now = stored && !stored.deletedAt ? stored : await publicDocument(collection, doc.id, req)
    if (before?.updatedAt === now?.updatedAt) return
    for (const hook of hooks) await hook({ before, id: doc.id, now }, req)
  }
