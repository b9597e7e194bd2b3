import type { PayloadRequest } from 'payload'

import type { List, Media, Montage, Person, Topic } from '../payload-types.ts'
import { findPublic } from './find-public.ts'

export type PublicCollections = { lists: List; media: Media; montages: Montage; people: Person; topics: Topic }
export type PublicCollection = keyof PublicCollections

/** Null when readers have none. The `doc` of a hook is no substitute: it may be a draft on top of the published document. */
export async function publicDocument<Name extends PublicCollection>(
  collection: Name,
  id: string,
  req: PayloadRequest,
): Promise<PublicCollections[Name] | null> {
  const [doc] = await findPublic(collection, { limit: 1, where: { id: { equals: id } } }, req)
  return doc ?? null
}
