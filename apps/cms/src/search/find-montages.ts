import type { PayloadRequest, Where } from 'payload'
import { idOf } from '../documents/id-of.ts'
import { thumbnailOf } from '../documents/thumbnail-of.ts'
import type { MontageFacts } from '../gate/obstacles.ts'
import { distinctIds } from '../gate/shown-ids.ts'
import type { Montage } from '../payload-types.ts'
import { conditionOf, searched } from './condition.ts'

/** The newest version: the search looks at drafts too. */
export type FoundMontage = Pick<MontageFacts, 'state' | 'title' | 'year'> & { id: string; thumbnail: string | null }

export type Found = { montages: FoundMontage[]; total: number }

const maxMontages = 20

/** Matches in title and year come first. Without words, finds the last edited. */
export async function findMontages(query: string, req: PayloadRequest): Promise<Found> {
  const inTitle = conditionOf(query, ['title'])
  const anywhere = conditionOf(query, searched)
  if (!inTitle || !anywhere) {
    const { docs, totalDocs } = await findNewest({}, '-updatedAt', req)
    return { montages: await toFound(docs, req), total: totalDocs }
  }
  const [first, all] = [await findNewest(inTitle, 'title', req, false), await findNewest(anywhere, 'title', req)]
  const more = all.docs.filter(({ id }) => !first.docs.some((doc) => doc.id === id))
  return { montages: await toFound([...first.docs, ...more].slice(0, maxMontages), req), total: all.totalDocs }
}

/** @param pagination false for documents without their number, which costs a second question */
const findNewest = (where: Where, sort: string, req: PayloadRequest, pagination = true) =>
  req.payload.find({
    collection: 'montages',
    depth: 0,
    draft: true,
    limit: maxMontages,
    overrideAccess: false,
    pagination,
    req,
    select: { _status: true, image: true, title: true, year: true },
    sort,
    where,
  })

async function toFound(docs: Pick<Montage, '_status' | 'id' | 'image' | 'title' | 'year'>[], req: PayloadRequest): Promise<FoundMontage[]> {
  const published = await publishedAmong(
    docs.filter(({ _status }) => _status === 'draft').map(({ id }) => id),
    req,
  )
  const thumbnails = await thumbnailsOf(distinctIds(docs.map(({ image }) => image)), req)
  return docs.map(({ _status, id, image, title, year }) => ({
    id,
    state: _status === 'published' ? 'published' : published.has(id) ? 'changed' : 'draft',
    thumbnail: thumbnails.get(idOf(image) ?? '') ?? null,
    title: title ?? '',
    year: year ?? null,
  }))
}

async function publishedAmong(ids: string[], req: PayloadRequest): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const where: Where = { and: [{ id: { in: ids } }, { _status: { equals: 'published' } }] }
  const select = { _status: true } as const
  const { docs } = await req.payload.find({ collection: 'montages', overrideAccess: false, pagination: false, req, select, where })
  return new Set(docs.map(({ id }) => id))
}

async function thumbnailsOf(images: string[], req: PayloadRequest): Promise<Map<string, string | null>> {
  if (images.length === 0) return new Map()
  const select = { filename: true, sizes: true, updatedAt: true, url: true } as const
  const where: Where = { id: { in: images } }
  const { docs } = await req.payload.find({ collection: 'media', overrideAccess: false, pagination: false, req, select, where })
  return new Map(docs.map((image) => [image.id, thumbnailOf(image)]))
}
