import type { PayloadRequest } from 'payload'
import { idOf } from '../documents/id-of.ts'
import { thumbnailOf } from '../documents/thumbnail-of.ts'
import type { Media, Montage } from '../payload-types.ts'
import type { Facts, ImageFacts, MontageFacts } from './obstacles.ts'
import { type Asked, distinctIds } from './shown-by.ts'

/**
 * `overrideAccess`: the gate must see everything, an editor what an editor may see.
 * `newest`: whether published montages are looked at for a newer draft. The gate does not care, and saves the query.
 */
export type Reading = { newest: boolean; overrideAccess: boolean; req: PayloadRequest }

/** Reads what the gate has to know of these documents, inside the transaction of the request. What is gone or in the trash is left out. */
export async function readFacts(asked: Asked, reading: Reading): Promise<Facts> {
  const montages = await montageFacts(asked.montages, reading)
  return {
    images: await imageFacts([...asked.images, ...distinctIds(Object.values(montages).map(({ image }) => image))], reading),
    montages,
    people: await personFacts(asked.people, reading),
  }
}

async function montageFacts(asked: string[], reading: Reading): Promise<Facts['montages']> {
  const published = byId(await find('montages', asked, { ...reading, draft: false }))
  const lookedAt = reading.newest ? asked : asked.filter((id) => !published.has(id))
  const newest = byId(await find('montages', lookedAt, { ...reading, draft: true }))
  const facts: Facts['montages'] = {}
  for (const id of asked) {
    const [live, last] = [published.get(id), newest.get(id)]
    if (live) facts[id] = { ...factsOf(live), state: last && last._status !== 'published' ? 'changed' : 'published' }
    else if (last) facts[id] = { ...factsOf(last), missing: missingIn(last, reading.req), state: 'draft' }
  }
  return facts
}

const factsOf = ({ image, title, year }: Montage): Omit<MontageFacts, 'state'> => ({
  image: idOf(image),
  missing: [],
  title: title ?? '',
  year: year ?? null,
})

/** A draft may leave anything empty. The slug is made from the title. */
function missingIn(montage: Montage, { payload }: PayloadRequest): string[] {
  const missing: string[] = []
  for (const field of payload.collections.montages.config.flattenedFields) {
    if (!('required' in field && field.required) || field.name === 'slug') continue
    const value = montage[field.name as keyof Montage]
    if (value === undefined || value === null || value === '')
      missing.push(String('label' in field && field.label ? field.label : field.name))
  }
  return missing
}

async function imageFacts(asked: string[], reading: Reading): Promise<Facts['images']> {
  const images = await find('media', asked, { ...reading, draft: false })
  return Object.fromEntries(images.map((image) => [image.id, factsOfImage(image)]))
}

const factsOfImage = (image: Media): ImageFacts => ({
  alt: image.alt ?? '',
  credit: image.credit ?? '',
  rightsUntil: image.rightsUntil ?? null,
  thumbnail: thumbnailOf(image),
})

async function personFacts(asked: string[], reading: Reading): Promise<Facts['people']> {
  const published = byId(await find('people', asked, { ...reading, draft: false }))
  const others = asked.filter((id) => !published.has(id))
  const newest = byId(await find('people', others, { ...reading, draft: true }))
  return Object.fromEntries([...published, ...newest].map(([id, { name }]) => [id, { isPublished: published.has(id), name: name ?? '' }]))
}

async function find<Name extends 'media' | 'montages' | 'people'>(
  collection: Name,
  asked: string[],
  { draft, overrideAccess, req }: Reading & { draft: boolean },
) {
  if (asked.length === 0) return []
  const isThese = { id: { in: [...new Set(asked)] } }
  const where = draft || collection === 'media' ? isThese : { and: [isThese, { _status: { equals: 'published' } }] }
  const { docs } = await req.payload.find({ collection, depth: 0, draft, overrideAccess, pagination: false, req, where })
  return docs
}

const byId = <Doc extends { id: string }>(docs: Doc[]): Map<string, Doc> => new Map(docs.map((doc) => [doc.id, doc]))
