import type { Payload, TypedUser } from 'payload'

import type { Change } from '../versions/change.ts'

type Requester = { payload: Payload; user: TypedUser }
type Kind = 'lists' | 'montages'
type Stored = {
  _status?: string | null
  change?: Change | null
  createdBy?: string | null
  id: string
  shownTitle?: string | null
  slug?: string | null
  title?: string | null
  updatedAt: string
}

/** A list or montage in its newest state. `published`: the state that readers have. */
export type NewestDocument = {
  by: string
  collection: Kind
  id: string
  isDraft: boolean
  published: { at: string; by: string; slug: string } | null
  title: string
  updatedAt: string
  /** Who began it, and who saved it last. */
  userIds: string[]
}

export type ReadDocuments = { documents: NewestDocument[]; titles: Map<string, string> }

const maxDocuments = 200
const untitled: Record<Kind, string> = { lists: 'A list without a title', montages: 'A montage without a title' }

/** The last edited lists or montages, in two questions; and the titles of others by id. */
export async function readDocuments(collection: Kind, others: string[], requester: Requester): Promise<ReadDocuments> {
  const newest = await find(collection, null, requester)
  const drafts = newest.filter(({ _status }) => _status === 'draft').map(({ id }) => id)
  const ids = [...new Set([...drafts, ...others])]
  const stored = new Map((ids.length > 0 ? await find(collection, ids, requester) : []).map((doc) => [doc.id, doc]))
  const titleOf = (doc: Stored) => doc.shownTitle || doc.title || untitled[collection]
  const documents = newest.map((doc) => {
    const current = doc._status === 'draft' ? stored.get(doc.id) : doc
    const isPublic = current?._status === 'published'
    return {
      by: doc.change?.by ?? '',
      collection,
      id: doc.id,
      isDraft: doc._status === 'draft',
      published: isPublic ? { at: current.updatedAt, by: current.change?.by ?? '', slug: current.slug ?? '' } : null,
      title: titleOf(doc),
      updatedAt: doc.updatedAt,
      userIds: [doc.createdBy, doc.change?.userId].filter((id) => typeof id === 'string'),
    }
  })
  return { documents, titles: new Map([...stored.values()].map((doc) => [doc.id, titleOf(doc)])) }
}

/** @param ids of the states that are stored; null for the newest versions of those that were edited last */
async function find(collection: Kind, ids: string[] | null, { payload, user }: Requester): Promise<Stored[]> {
  const { docs } = await payload.find({
    collection,
    depth: 0,
    draft: ids === null,
    overrideAccess: false,
    pagination: false,
    select: { _status: true, change: true, createdBy: true, shownTitle: true, slug: true, title: true, updatedAt: true } as never,
    sort: '-updatedAt',
    user,
    ...(ids === null ? { limit: maxDocuments } : { where: { id: { in: ids } } }),
  })
  return docs as unknown as Stored[]
}
