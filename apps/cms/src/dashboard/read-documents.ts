import type { Payload, TypedUser, Where } from 'payload'

import { idOf } from '../documents/id-of.ts'
import type { Change } from '../versions/change.ts'

type Requester = { payload: Payload; user: TypedUser }
type Kind = 'lists' | 'montages'
type Stored = {
  _status?: string | null
  change?: Change | null
  createdBy?: string | null
  id: string
  image?: unknown
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

/** `shownImages`: those of the images asked for that readers see in such a document. `titles`: by id. */
export type ReadDocuments = { documents: NewestDocument[]; shownImages: string[]; titles: Map<string, string> }

type Others = { ids: string[]; images: string[] }

const maxDocuments = 200
const untitled: Record<Kind, string> = { lists: 'A list without a title', montages: 'A montage without a title' }

/** The last edited lists or montages, in two questions; with the second, the titles of others by id, and who shows an image. */
export async function readDocuments(collection: Kind, { ids, images }: Others, requester: Requester): Promise<ReadDocuments> {
  const newest = await find(collection, requester, { draft: true, limit: maxDocuments, sort: '-updatedAt' })
  const drafts = newest.filter(({ _status }) => _status === 'draft').map(({ id }) => id)
  const where = whereStored([...drafts, ...ids], images)
  const stored = new Map((where ? await find(collection, requester, { draft: false, where }) : []).map((doc) => [doc.id, doc]))
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
  const all = [...stored.values()]
  const shown = all.filter(({ _status }) => _status === 'published').map(({ image }) => idOf(image) ?? '')
  return { documents, shownImages: shown, titles: new Map(all.map((doc) => [doc.id, titleOf(doc)])) }
}

/** Null where there is nothing to ask for. */
function whereStored(ids: string[], images: string[]): Where | null {
  const shows: Where = { and: [{ image: { in: images } }, { _status: { equals: 'published' } }] }
  const asked: Where[] = [...(ids.length > 0 ? [{ id: { in: [...new Set(ids)] } }] : []), ...(images.length > 0 ? [shows] : [])]
  return asked.length > 0 ? { or: asked } : null
}

type Asked = { draft: boolean; limit?: number; sort?: string; where?: Where }

/** `draft`: the newest versions, and not the states that are stored. */
async function find(collection: Kind, { payload, user }: Requester, asked: Asked): Promise<Stored[]> {
  const { docs } = await payload.find({
    collection,
    depth: 0,
    overrideAccess: false,
    pagination: false,
    select: {
      _status: true,
      change: true,
      createdBy: true,
      image: true,
      shownTitle: true,
      slug: true,
      title: true,
      updatedAt: true,
    } as never,
    user,
    ...asked,
  })
  return docs as unknown as Stored[]
}
