import { NotFound, type PayloadRequest } from 'payload'
import { frontPath, pathIn } from 'types/addresses'
import { pagesShowing } from '../addresses/pages-showing.ts'
import { addressesOf, type WithPage } from '../documents/public-versions.ts'
import type { Media } from '../payload-types.ts'

/** Where readers find a document; or found it, when it is not public any more. */
export type PublicPage = { isPublic: boolean; path: string }

const hasPage = (collection: string): collection is WithPage => Object.hasOwn(pathIn, collection)

/**
 * The page that tells whether readers have what was published: a document's own; for an image the first that shows it. Null when there is
 * none: a draft that never was public, an image that is used nowhere.
 * Throws 404 for what does not exist or may not be read by the user.
 */
export async function publicPage(collection: string, id: string, req: PayloadRequest): Promise<PublicPage | null> {
  if (hasPage(collection)) return pageOfDocument(collection, id, req)
  if (collection === 'media') return pageOfImage(id, req)
  throw new NotFound(req.t)
}

/** Every page bears the site's settings; the front is announced first. */
export const pageOfSite: PublicPage = { isPublic: true, path: frontPath }

async function pageOfDocument(collection: WithPage, id: string, req: PayloadRequest): Promise<PublicPage | null> {
  const { docs } = await req.payload.find({
    collection,
    depth: 0,
    draft: false,
    limit: 1,
    overrideAccess: false,
    pagination: false,
    req,
    trash: true,
    where: { id: { equals: id } },
  })
  const [doc] = docs
  if (!doc) throw new NotFound(req.t)
  if (doc._status === 'published' && !doc.deletedAt) return { isPublic: true, path: pathIn[collection](doc) }
  // The slug may have changed since it was withdrawn.
  const [path] = await addressesOf(collection, id, { limit: 1, overrideAccess: false, payload: req.payload, req })
  return path === undefined ? null : { isPublic: false, path }
}

async function pageOfImage(id: string, req: PayloadRequest): Promise<PublicPage | null> {
  const where = { id: { equals: id } }
  const { docs } = await req.payload.find({ collection: 'media', depth: 0, limit: 1, overrideAccess: false, pagination: false, req, where })
  const [image] = docs
  if (!image) throw new NotFound(req.t)
  const [path] = await pagesShowing('media', image as Media, req)
  return path === undefined ? null : { isPublic: true, path }
}
