import type { Access, PayloadRequest, Where } from 'payload'

import { type WithPage, wasPublic } from '../documents/public-versions.ts'
import { mayPublish } from './roles.ts'

/** A writer may move her own drafts to the trash: Payload asks for that with `deletedAt`. */
export const mayRemove =
  (collection: WithPage): Access =>
  ({ data, id, req }) => {
    if (mayPublish(req)) return true
    if (!req.user || !data?.deletedAt) return false
    return id === undefined ? { createdBy: { equals: String(req.user.id) } } : areOwnDrafts(collection, { id: { equals: id } }, req)
  }

/** Whether the user made all documents that match, and readers never had them. */
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
