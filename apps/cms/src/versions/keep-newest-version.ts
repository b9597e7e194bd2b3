import type { PayloadRequest } from 'payload'

/**
 * Copies the newest version of a document, in the transaction of `req`. Payload's own “Unpublish” writes over the newest version, which may be
 * the one that tells who published which edition: now it writes over the copy.
 */
export async function keepNewestVersion(collection: 'lists' | 'montages' | 'people', id: string, req: PayloadRequest): Promise<void> {
  const { db } = req.payload
  const { docs } = await db.findVersions({
    collection,
    limit: 1,
    pagination: false,
    req,
    sort: '-updatedAt',
    where: { parent: { equals: id } },
  })
  const [newest] = docs
  if (!newest) return
  const now = new Date().toISOString()
  await db.createVersion({
    autosave: false,
    collectionSlug: collection,
    createdAt: now,
    parent: id,
    req,
    returning: false,
    updatedAt: now,
    versionData: newest.version as never,
  })
}
