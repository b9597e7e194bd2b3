import type { Payload, Where } from 'payload'

import type { Edition, List, Media, Montage, Person, Publication, Redirect, Rendition, Site, Topic } from '../payload-types.ts'
import { withLaidOver } from './laid-over.ts'

type Documents = {
  editions: Edition
  lists: List
  media: Media
  montages: Montage
  people: Person
  publications: Publication
  redirects: Redirect
  renditions: Rendition
  topics: Topic
}

export type LaidOver = { [Name in keyof Documents]?: Documents[Name][] }

export type Query<Doc> = {
  where?: Where
  limit?: number
  /** Counted from 1; only with a limit. */
  page?: number
  select?: readonly (keyof Doc & string)[]
  sort?: string
}

/** Only the collections with drafts need it. */
const isPublished: Where = { and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }] }
const withDrafts: readonly string[] = ['lists', 'montages', 'people']

/** Where pages are read from. `laidOver`: in a preview, the documents as they would be published. */
export type Source = { laidOver?: LaidOver; payload: Payload }

/** Reads published documents in one query, with relations as ids. The only way in which the read model reads collections. */
export async function readDocuments<Name extends keyof Documents>(
  source: Source,
  collection: Name,
  query: Query<Documents[Name]> = {},
): Promise<Documents[Name][]> {
  const laidOver = source.laidOver?.[collection]
  if (!laidOver) return findPublished(source.payload, collection, query)
  return withLaidOver(laidOver, query, () => findPublished(source.payload, collection, query))
}

async function findPublished<Name extends keyof Documents>(
  payload: Payload,
  collection: Name,
  { limit = 0, page, select, sort, where = {} }: Query<Documents[Name]>,
): Promise<Documents[Name][]> {
  const { docs } = await payload.db.find<Documents[Name]>({
    collection,
    limit,
    // MongoDB needs it for every page but the first; it costs a count.
    pagination: page !== undefined,
    where: withDrafts.includes(collection) ? { and: [where, isPublished] } : where,
    ...(page && { page }),
    ...(select && { select: Object.fromEntries(select.map((field) => [field, true])) }),
    ...(sort && { sort }),
  })
  return docs
}

/** The slugs of all published documents, without the documents. */
export async function readSlugs({ payload }: Source, collection: 'lists' | 'montages' | 'people'): Promise<string[]> {
  const { values } = await payload.db.findDistinct({ collection, field: 'slug', where: isPublished })
  return values.map(({ slug }) => String(slug))
}

/** Published documents by their ids; no query without ids. */
export async function readByIds<Name extends keyof Documents>(
  source: Source,
  collection: Name,
  ids: Iterable<string>,
  select?: readonly (keyof Documents[Name] & string)[],
): Promise<Map<string, Documents[Name]>> {
  const uniqueIds = [...new Set(ids)]
  const where = { id: { in: uniqueIds } }
  const documents = uniqueIds.length > 0 ? await readDocuments(source, collection, { where, ...(select && { select }) }) : []
  return new Map(documents.map((document) => [document.id, document]))
}

/** The settings of the site; empty before they are saved. */
export const readSettings = async (payload: Payload): Promise<Partial<Site>> =>
  ((await payload.db.findGlobal({ slug: 'site' })) as Partial<Site> | null) ?? {}
