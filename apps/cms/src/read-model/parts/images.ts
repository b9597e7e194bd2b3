import type { Payload } from 'payload'

import { idOf, idsOf } from '../../documents/id-of.ts'
import type { Media } from '../../payload-types.ts'
import { readByIds, readPublished } from '../read-published.ts'
import { type Renditions, toRenditions } from './rendition-sets.ts'

const fieldsOfImages = [
  'acquireLicence',
  'alt',
  'caption',
  'colour',
  'copyrightNotice',
  'creator',
  'credit',
  'focalX',
  'focalY',
  'height',
  'licence',
  'licenceAddress',
  'source',
  'width',
] as const

export type Images = { documents: ReadonlyMap<string, Media>; renditions: Renditions }

/** The images of relation fields and their renditions, in two queries for a whole page. */
export async function readImages(payload: Payload, relations: (string | Media | null | undefined)[]): Promise<Images> {
  const ids = idsOf(relations)
  const documents = await readByIds(payload, 'media', ids, fieldsOfImages)
  return { documents, renditions: documents.size > 0 ? await readRenditions(payload, ids) : new Map() }
}

export async function readRenditions(payload: Payload, images: string[]): Promise<Renditions> {
  const where = { image: { in: [...new Set(images)] } }
  return toRenditions(await readPublished(payload, 'renditions', { select: ['files', 'image'], where }))
}

export function withImage<Doc extends { image: string | Media }>(document: Doc, { documents }: Images): Doc {
  return { ...document, image: documents.get(idOf(document.image) ?? '') ?? document.image }
}
