import type { Payload } from 'payload'

import type { Media } from '../../payload-types.ts'
import { readByIds, readPublished } from '../published.ts'
import { type Renditions, toRenditions } from './rendition-sets.ts'

const shown = [
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

/** The images that fields hold, and what readers get of them: two questions for all of a page. */
export async function readImages(payload: Payload, fields: (string | Media | null | undefined)[]): Promise<Images> {
  const ids = fields.flatMap((field) => (field ? [idOf(field)] : []))
  const documents = await readByIds(payload, 'media', ids, shown)
  return { documents, renditions: documents.size > 0 ? await readRenditions(payload, ids) : new Map() }
}

/** What readers get of images, by the ids of these. */
export async function readRenditions(payload: Payload, images: string[]): Promise<Renditions> {
  const where = { image: { in: [...new Set(images)] } }
  return toRenditions(await readPublished(payload, 'renditions', { select: ['files', 'image'], where }))
}

/** A document with its image in place of the id, where there is one. */
export function withImage<Doc extends { image: string | Media }>(document: Doc, { documents }: Images): Doc {
  return { ...document, image: documents.get(idOf(document.image)) ?? document.image }
}

export const idOf = (relation: string | { id: string }): string => (typeof relation === 'string' ? relation : relation.id)
