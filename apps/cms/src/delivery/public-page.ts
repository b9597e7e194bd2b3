import { NotFound, type PayloadRequest } from 'payload'
import { frontPath, pathIn } from 'types/addresses'
import { pagesShowing } from '../addresses/appearances-of.ts'
import { addressesOf, isWithPage, type WithPage } from '../documents/public-versions.ts'
import { idsOfListsWith } from '../documents/where-shown.ts'
import type { Media } from '../payload-types.ts'

export type PublicPage = { isPublic: boolean; path: string }

/** A document's own page, or the first that shows an image; null when there never was one. Throws 404 for an unknown document. */
export async function publicPage(collection: string, id: string, req: PayloadRequest): Promise<PublicPage | null> {
  if (isWithPage(collection)) return pageOfDocument(collection, id, req)
  if (collection === 'media') return pageOfImage(id, req)
  if (collection === 'topics') return pageOfTopic(id, req)
  throw new NotFound(req.t)
}

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
  const [path] = await addressesOf(collection, id, { limit: 1, overrideAccess: false, payload: req.payload, req })
  return path === undefined ? null : { isPublic: false, path }
}

/** Null for a topic that no list has. */
async function pageOfTopic(id: string, req: PayloadRequest): Promise<PublicPage | null> {
  const where = { id: { equals: id } }
  const { docs } = await req.payload.find({
    collection: 'topics',
    depth: 0,
    limit: 1,
    overrideAccess: false,
    pagination: false,
    req,
    where,
  })
  const [topic] = docs
  if (!topic) throw new NotFound(req.t)
  return (await idsOfListsWith('topics', [id], req)).length > 0 ? { isPublic: true, path: pathIn.topics(topic) } : null
}

async function pageOfImage(id: string, req: PayloadRequest): Promise<PublicPage | null> {
  const where = { id: { equals: id } }
  const { docs } = await req.payload.find({ collection: 'media', depth: 0, limit: 1, overrideAccess: false, pagination: false, req, where })
  const [image] = docs
  if (!image) throw new NotFound(req.t)
  const [path] = await pagesShowing(image as Media, req)
  return path === undefined ? null : { isPublic: true, path }
}
