import type { Access, PayloadRequest, Where } from 'payload'

import { type WithPage, wasPublic } from '../documents/public-versions.ts'
import { mayPublish } from './roles.ts'

/**
 * Editors remove anything. A writer moves what she made and readers never had to the trash, and deletes nothing for good. Payload says with
 * `deletedAt` that it asks for the trash.
 */
export const mayRemove =
  (collection: WithPage): Access =>
  ({ data, id, req }) => {
    if (mayPublish(req)) return true
    if (!req.user || !data?.deletedAt) return false
    return id === undefined ? { createdBy: { equals: String(req.user.id) } } : areOwnDrafts(collection, { id: { equals: id } }, req)
  }

/** Whether all documents that match, in the trash too, were made by whoever asks, and never reached readers. */
export async function areOwnDrafts(collection: WithPage, where: Where, req: PayloadRequest): Promise<boolean> {
  const { docs } = await req.payload.find({
    collection,
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    select: { createdBy: true },
    trash: true,
    where,
  })
  if (docs.some(({ createdBy }) => !createdBy || createdBy !== req.user?.id)) return false
  for (const { id } of docs) if (await wasPublic(collection, id, req)) return false
  return true
}
