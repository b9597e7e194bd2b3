import type { PayloadRequest, Where } from 'payload'

import type { PublicCollection, PublicCollections } from './public-document.ts'

type Query<Doc> = { limit?: number; select?: readonly (keyof Doc & string)[]; sort?: string; where?: Where }

const isPublished: Where = { and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }] }

/** The documents that readers have, as they are stored: Payload's hooks for reading cost more than the query for a long list. */
export async function findPublic<Name extends PublicCollection>(
  collection: Name,
  { limit = 0, select, sort, where = {} }: Query<PublicCollections[Name]>,
  req: PayloadRequest,
): Promise<PublicCollections[Name][]> {
  const { docs } = await req.payload.db.find<PublicCollections[Name]>({
    collection,
    limit,
    pagination: false,
    req,
    where: collection === 'media' || collection === 'topics' ? where : { and: [where, isPublished] },
    ...(select && { select: Object.fromEntries(select.map((field) => [field, true])) }),
    ...(sort && { sort }),
  })
  return docs
}
