import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, GlobalAfterChangeHook, PayloadRequest } from 'payload'
import { pagesAt } from 'types/addresses'
import { forgetAddresses, moveAddress } from '../addresses/move-address.ts'
import { allPages, pagesShowing } from '../addresses/pages-showing.ts'
import { takeBefore } from '../addresses/remember-pages.ts'
import { deliverAfterResponse } from '../delivery/deliver-after-response.ts'
import { type PublicCollection, publicDocument } from '../documents/public-document.ts'
import { recordEditions } from '../editions/record-edition.ts'
import { publish } from './publish.ts'

/**
 * After a change, in its transaction: when readers have another document than before, the pages touched get a new publication and the
 * outbox an item, and lists that show it an edition or a correction. A draft saved on top of a published document changes nothing of theirs.
 */
export const recordPublication =
  (collection: PublicCollection): CollectionAfterChangeHook =>
  async ({ doc, req }) => {
    const before = takeBefore(collection, doc.id, req)
    const after = await publicDocument(collection, doc.id, req)
    if (before?.updatedAt === after?.updatedAt) return

    const pages = after ? await pagesShowing(collection, after, req) : []
    const moved = await movedAddresses(collection, { before: before?.pages[0] ?? null, id: doc.id, now: pages[0] }, req)
    const publication = await publish([...(before?.pages ?? []), ...pages, ...moved.flatMap(pagesAt)], req)
    if (after && publication !== null) await recordEditions(collection, after.id, publication, req)
    deliverAfterResponse(req)
  }

export const recordDelete =
  (collection: PublicCollection): CollectionAfterDeleteHook =>
  async ({ id, req }) => {
    const before = takeBefore(collection, String(id), req)
    const old = await forgetAddresses(String(id), req)
    await publish([...(before?.pages ?? []), ...old.flatMap(pagesAt)], req)
    deliverAfterResponse(req)
  }

/** The first of a document's pages is its own. An image has none, and shows on others. */
async function movedAddresses(
  collection: PublicCollection,
  { before, id, now }: { before: string | null; id: string; now: string | undefined },
  req: PayloadRequest,
): Promise<string[]> {
  return collection === 'media' || now === undefined ? [] : moveAddress({ before, collection, id, now }, req)
}

export const recordSitePublication: GlobalAfterChangeHook = async ({ req }) => {
  await publish(await allPages(req), req)
  deliverAfterResponse(req)
}
