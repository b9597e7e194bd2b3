import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, GlobalAfterChangeHook, PayloadRequest } from 'payload'
import { pagesAt } from 'types/addresses'
import { deleteRedirects, moveAddress } from '../addresses/move-address.ts'
import { allPages, pagesShowing } from '../addresses/pages-showing.ts'
import { deliverAfterResponse } from '../delivery/deliver-after-response.ts'
import { type PublicCollection, publicDocument } from '../documents/public-document.ts'
import { recordEditions } from '../editions/record-edition.ts'
import { publicBefore } from '../request-context.ts'
import { storePublication } from './store-publication.ts'

/** A draft on top of a published document changes nothing for readers. */
export const recordPublication =
  (collection: PublicCollection): CollectionAfterChangeHook =>
  async ({ doc, req }) => {
    const before = publicBefore(collection, doc.id).take(req)
    const after = await publicDocument(collection, doc.id, req)
    if (before?.updatedAt === after?.updatedAt) return

    const pages = after ? await pagesShowing(collection, after, req) : []
    const moved = await movedAddresses(collection, { before: before?.pages[0] ?? null, id: doc.id, now: pages[0] }, req)
    const publication = await storePublication([...(before?.pages ?? []), ...pages, ...moved.flatMap(pagesAt)], req)
    if (after && publication !== null) await recordEditions(collection, after.id, publication, req)
    deliverAfterResponse(req)
  }

export const recordDelete =
  (collection: PublicCollection): CollectionAfterDeleteHook =>
  async ({ id, req }) => {
    const before = publicBefore(collection, String(id)).take(req)
    const old = await deleteRedirects(String(id), req)
    await storePublication([...(before?.pages ?? []), ...old.flatMap(pagesAt)], req)
    deliverAfterResponse(req)
  }

async function movedAddresses(
  collection: PublicCollection,
  { before, id, now }: { before: string | null; id: string; now: string | undefined },
  req: PayloadRequest,
): Promise<string[]> {
  return collection === 'media' || now === undefined ? [] : moveAddress({ before, collection, id, now }, req)
}

export const recordSitePublication: GlobalAfterChangeHook = async ({ req }) => {
  await storePublication(await allPages(req), req)
  deliverAfterResponse(req)
}
