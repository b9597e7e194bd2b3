import { idOf, idsOf } from '../../documents/id-of.ts'
import type { Media } from '../../payload-types.ts'
import { readByIds, readDocuments, type Source } from '../read-documents.ts'
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
export async function readImages(source: Source, relations: (string | Media | null | undefined)[]): Promise<Images> {
  const ids = idsOf(relations)
  const documents = await readByIds(source, 'media', ids, fieldsOfImages)
  return { documents, renditions: documents.size > 0 ? await readRenditions(source, ids) : new Map() }
}

export async function readRenditions(source: Source, images: string[]): Promise<Renditions> {
  const where = { image: { in: [...new Set(images)] } }
  return toRenditions(await readDocuments(source, 'renditions', { select: ['files', 'image'], where }))
}

export function withImage<Doc extends { image: string | Media }>(document: Doc, { documents }: Images): Doc {
  return { ...document, image: documents.get(idOf(document.image) ?? '') ?? document.image }
}
