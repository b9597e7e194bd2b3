import type { Payload, PayloadRequest } from 'payload'
import { isSlug, pathIn } from 'types/addresses'

/** A collection whose documents have a page of their own. */
export type WithPage = keyof typeof pathIn

/** `req`: its transaction is read in. Without one, all that is asked has to be open to whoever is told. */
type Asking = { overrideAccess: boolean; payload: Payload; req?: PayloadRequest }

/**
 * Where readers had a document, the newest address first, each once: the slugs of the versions that were published. `limit`: of the versions
 * that are looked at; 0 for all.
 */
export async function addressesOf(
  collection: WithPage,
  id: string,
  { limit, overrideAccess, payload, req }: Asking & { limit: number },
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

/** Whether readers ever had a document. */
export const wasPublic = async (collection: WithPage, id: string, req: PayloadRequest): Promise<boolean> =>
  (await addressesOf(collection, id, { limit: 1, overrideAccess: true, payload: req.payload, req })).length > 0
