import type { CollectionSlug, DataFromCollectionSlug, Payload } from 'payload'

const pageSize = 200

/** All images or all sets of renditions, the oldest first, a page at a time. */
export async function* readAll<Name extends CollectionSlug & ('media' | 'renditions')>(
  collection: Name,
  payload: Payload,
): AsyncGenerator<DataFromCollectionSlug<Name>> {
  for (let page = 1; ; page++) {
    const { docs, hasNextPage } = await payload.find({
      collection,
      depth: 0,
      limit: pageSize,
      overrideAccess: true,
      page,
      sort: 'createdAt',
    })
    yield* docs as DataFromCollectionSlug<Name>[]
    if (!hasNextPage) return
  }
}
