import type { PayloadRequest } from 'payload'
import type { List, Media, Montage, Person } from '../payload-types.ts'

export type PublicCollections = { lists: List; media: Media; montages: Montage; people: Person }
export type PublicCollection = keyof PublicCollections

/** Null when readers have none. The `doc` of a hook is no substitute: it may be a draft on top of the published document. */
export async function publicDocument<Name extends PublicCollection>(
  collection: Name,
  id: string,
  req: PayloadRequest,
): Promise<PublicCollections[Name] | null> {
  const { docs } = await req.payload.find({
    collection,
    depth: 0,
    draft: false,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    req,
    where: collection === 'media' ? { id: { equals: id } } : { id: { equals: id }, _status: { equals: 'published' } },
  })
  return (docs[0] as PublicCollections[Name] | undefined) ?? null
}
