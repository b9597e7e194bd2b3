import type { Payload, Where } from 'payload'

import type { Edition, List, Media, Montage, Person, Publication, Redirect, Rendition, Site } from '../payload-types.ts'

type Documents = {
  editions: Edition
  lists: List
  media: Media
  montages: Montage
  people: Person
  publications: Publication
  redirects: Redirect
  renditions: Rendition
}

type Question<Doc> = {
  where?: Where
  limit?: number
  /** Counted from 1; only with a limit. */
  page?: number
  /** The fields that are read, beside the id; all of them unless said. */
  select?: readonly (keyof Doc & string)[]
  sort?: string
}

/** Which of them readers have. The others are written by publishing alone, or shown only by a document that readers have. */
const isPublished: Where = { and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }] }
const withDrafts: readonly string[] = ['lists', 'montages', 'people']

/**
 * The only way in which the read model reads a collection: documents as readers have them, with relations as ids, in one question to the
 * database. Drafts and what lies in the trash are never among them.
 */
export async function readPublished<Name extends keyof Documents>(
  payload: Payload,
  collection: Name,
  { limit = 0, page, select, sort, where = {} }: Question<Documents[Name]> = {},
): Promise<Documents[Name][]> {
  const { docs } = await payload.db.find<Documents[Name]>({
    collection,
    limit,
    // Without it MongoDB gives the first page alone; with it the documents are counted, too.
    pagination: page !== undefined,
    where: withDrafts.includes(collection) ? { and: [where, isPublished] } : where,
    ...(page && { page }),
    ...(select && { select: Object.fromEntries(select.map((field) => [field, true])) }),
    ...(sort && { sort }),
  })
  return docs
}

/** Documents by their ids, asked for together, by id; no question where there are no ids. */
export async function readByIds<Name extends keyof Documents>(
  payload: Payload,
  collection: Name,
  ids: Iterable<string>,
  select?: readonly (keyof Documents[Name] & string)[],
): Promise<Map<string, Documents[Name]>> {
  const wanted = [...new Set(ids)]
  const where = { id: { in: wanted } }
  const found = wanted.length > 0 ? await readPublished(payload, collection, { where, ...(select && { select }) }) : []
  return new Map(found.map((document) => [document.id, document]))
}

/** The settings of the site, which have no drafts; nothing before somebody has saved them. */
export const readSite = async (payload: Payload): Promise<Partial<Site>> =>
  ((await payload.db.findGlobal({ slug: 'site' })) as Partial<Site> | null) ?? {}
