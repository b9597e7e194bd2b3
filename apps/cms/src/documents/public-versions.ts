import type { Payload, PayloadRequest } from 'payload'
import { isSlug, pathIn } from 'types/addresses'

export type WithAddress = keyof typeof pathIn

/** Topics have no drafts: what is saved is public as soon as a list has the topic. */
export type WithPage = Exclude<WithAddress, 'topics'>

export const isWithPage = (collection: string): collection is WithPage => collection !== 'topics' && Object.hasOwn(pathIn, collection)

export type ReadOptions = { overrideAccess: boolean; payload: Payload; req?: PayloadRequest }

/** Of the published versions, newest first, each once. `limit`: of the versions; 0 for all. */
export async function addressesOf(
  collection: WithPage,
  id: string,
  { limit, overrideAccess, payload, req }: ReadOptions & { limit: number },
): Promise<string[]> {
  const { docs } = await payload.findVersions({
    collection,
    depth: 0,
    limit,
    overrideAccess,
    pagination: false,
    ...(req && { req }),
    select: { version: { slug: true } } as never,
    sort: '-updatedAt',
    where: {
      and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }, { 'version.deletedAt': { exists: false } }],
    },
  })
  const slugs = docs.map(({ version }) => (version as { slug?: unknown }).slug).filter(isSlug)
  return [...new Set(slugs)].map((slug) => pathIn[collection]({ slug }))
}

export const wasPublic = async (collection: WithPage, id: string, req: PayloadRequest): Promise<boolean> =>
  (await addressesOf(collection, id, { limit: 1, overrideAccess: true, payload: req.payload, req })).length > 0
