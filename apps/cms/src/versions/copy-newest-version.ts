import type { PayloadRequest } from 'payload'
import type { WithPage } from '../documents/public-versions.ts'

/** Payload's “Unpublish” overwrites the newest version, which says who published which edition: it gets a copy. */
export async function copyNewestVersion(collection: WithPage, id: string, req: PayloadRequest): Promise<void> {
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
