import type { PayloadRequest } from 'payload'
import { findPublic } from '../documents/find-public.ts'
import { idOf } from '../documents/id-of.ts'
import type { PublicCollections } from '../documents/public-document.ts'
import { thumbnailOf } from '../documents/thumbnail-of.ts'
import type { Media, Montage } from '../payload-types.ts'
import type { Facts, ImageFacts, MontageFacts } from './obstacles.ts'
import { distinctIds, type ShownIds } from './shown-ids.ts'

type PublishedMontages = Map<string, Pick<Montage, 'id' | 'image' | 'slug' | 'title' | 'year'>>

/** `newest`: whether published montages are checked for a newer draft. `published`: those among the montages, where they were read already. */
export type ReadOptions = { newest: boolean; overrideAccess: boolean; published?: PublishedMontages; req: PayloadRequest }

/** Documents that are deleted or in the trash are missing in the answer. */
export async function readFacts(ids: ShownIds, options: ReadOptions): Promise<Facts> {
  const montages = await montageFacts(ids.montages, options)
  return {
    images: await imageFacts([...ids.images, ...distinctIds(Object.values(montages).map(({ image }) => image))], options),
    montages,
    people: await personFacts(ids.people, options),
  }
}

async function montageFacts(ids: string[], options: ReadOptions): Promise<Facts['montages']> {
  const published = options.published ?? (await publishedMontages(ids, options.req))
  const withDraft = options.newest ? ids : ids.filter((id) => !published.has(id))
  const newest = byId(await find('montages', withDraft, { ...options, draft: true }))
  const facts: Facts['montages'] = {}
  for (const id of ids) {
    const [live, last] = [published.get(id), newest.get(id)]
    if (live) facts[id] = { ...factsOf(live), state: last && last._status !== 'published' ? 'changed' : 'published' }
    else if (last) facts[id] = { ...factsOf(last), missing: missingIn('montages', last, options.req), state: 'draft' }
  }
  return facts
}

export const publishedMontages = async (ids: string[], req: PayloadRequest): Promise<PublishedMontages> =>
  byId(await findPublished('montages', ['image', 'slug', 'title', 'year'], ids, req))

const factsOf = ({ image, title, year }: Pick<Montage, 'image' | 'title' | 'year'>): Omit<MontageFacts, 'state'> => ({
  image: idOf(image),
  missing: [],
  title: title ?? '',
  year: year ?? null,
})

/** The labels of required fields that are empty. The slug is made from the title. */
export function missingIn(collection: 'montages' | 'people', document: object, { payload }: PayloadRequest): string[] {
  const missing: string[] = []
  for (const field of payload.collections[collection].config.flattenedFields) {
    if (!('required' in field && field.required) || field.name === 'slug') continue
    const value = (document as Record<string, unknown>)[field.name]
    if (value === undefined || value === null || value === '')
      missing.push(String('label' in field && field.label ? field.label : field.name))
  }
  return missing
}

/** Who judges needs no thumbnail. Its address is made by Payload's hooks for reading, which take longer for a list of hundreds than all else. */
async function imageFacts(ids: string[], options: ReadOptions): Promise<Facts['images']> {
  const images = options.overrideAccess
    ? await findPublished('media', ['alt', 'credit', 'rightsUntil'], [...new Set(ids)], options.req)
    : await find('media', ids, { ...options, draft: false })
  return Object.fromEntries(images.map((image) => [image.id, factsOfImage(image)]))
}

const factsOfImage = (image: Media): ImageFacts => ({
  alt: image.alt ?? '',
  credit: image.credit ?? '',
  rightsUntil: image.rightsUntil ?? null,
  thumbnail: thumbnailOf(image),
})

async function personFacts(ids: string[], options: ReadOptions): Promise<Facts['people']> {
  const published = byId(await findPublished('people', ['name'], ids, options.req))
  const others = ids.filter((id) => !published.has(id))
  const newest = byId(await find('people', others, { ...options, draft: true }))
  return Object.fromEntries([...published, ...newest].map(([id, { name }]) => [id, { isPublished: published.has(id), name: name ?? '' }]))
}

/** Only what is judged, as it is stored: a list has hundreds of montages, and everybody who is signed in may read them. */
const findPublished = async <Name extends 'media' | 'montages' | 'people'>(
  collection: Name,
  select: (keyof PublicCollections[Name] & string)[],
  ids: string[],
  req: PayloadRequest,
) => (ids.length === 0 ? [] : findPublic(collection, { select, where: { id: { in: ids } } }, req))

async function find<Name extends 'media' | 'montages' | 'people'>(
  collection: Name,
  ids: string[],
  { draft, overrideAccess, req }: ReadOptions & { draft: boolean },
) {
  if (ids.length === 0) return []
  const where = { id: { in: [...new Set(ids)] } }
  const { docs } = await req.payload.find({ collection, depth: 0, draft, overrideAccess, pagination: false, req, where })
  return docs
}

const byId = <Doc extends { id: string }>(docs: Doc[]): Map<string, Doc> => new Map(docs.map((doc) => [doc.id, doc]))
