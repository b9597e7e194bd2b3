import type { Media, Rendition } from 'types/payload-types'

import { allOf } from './all-of.ts'

type Image = string | Media | null | undefined

/** One file that readers get of an image. */
export type RenditionFile = Pick<NonNullable<Rendition['files']>[number], 'format' | 'height' | 'name' | 'shape' | 'width'>
export type Shape = RenditionFile['shape']

/** What is shown of images, by their ids. */
export type Renditions = ReadonlyMap<string, readonly RenditionFile[]>

const renditionName = /^[0-9a-f]{32}-\d{1,5}\.(avif|webp)$/

export const isRenditionName = (name: unknown): name is string => typeof name === 'string' && renditionName.test(name)

/** As many as one address can name. */
const atOnce = 100

/** Asks the CMS, once for all images of a page, what is shown of them. Rejects with `CmsDown` in an outage. */
export async function readRenditions(images: Image[]): Promise<Renditions> {
  const ids = [...new Set(images.flatMap((image) => (image && typeof image === 'object' ? [image.id] : [])))]
  const sets: Rendition[] = []
  for (let place = 0; place < ids.length; place += atOnce) {
    sets.push(...(await allOf('renditions', { where: { image: { in: ids.slice(place, place + atOnce) } } })))
  }
  return new Map(sets.map(({ files, image }) => [typeof image === 'string' ? image : image.id, (files ?? []).filter(isOffered)]))
}

const isOffered = ({ isShown, name }: NonNullable<Rendition['files']>[number]): boolean => Boolean(isShown) && isRenditionName(name)

/** Those of a shape, small to large; of the whole image where it has none of that shape: it has that shape itself, or waits for its crops. */
export function filesIn(files: readonly RenditionFile[], shape: Shape): RenditionFile[] {
  const inShape = files.filter((file) => file.shape === shape)
  return (inShape.length > 0 ? inShape : files.filter((file) => file.shape === 'whole')).toSorted((a, b) => a.width - b.width)
}
