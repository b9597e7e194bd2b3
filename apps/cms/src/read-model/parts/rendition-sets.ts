import { isRenditionName, type PictureFile, type Shape } from 'types/content/picture'

import type { Rendition } from '../../payload-types.ts'

/** One file that readers get of an image. */
export type RenditionFile = PictureFile & { shape: Shape }

/** What is shown of images, by their ids. */
export type Renditions = ReadonlyMap<string, readonly RenditionFile[]>

export const toRenditions = (sets: Pick<Rendition, 'files' | 'image'>[]): Renditions =>
  new Map(sets.map(({ files, image }) => [typeof image === 'string' ? image : image.id, (files ?? []).filter(isOffered)]))

const isOffered = ({ isShown, name }: NonNullable<Rendition['files']>[number]): boolean => Boolean(isShown) && isRenditionName(name)

/** Those of a shape, small to large; of the whole image where it has none of that shape: it has that shape itself, or waits for its crops. */
export function filesIn(files: readonly RenditionFile[], shape: Shape): PictureFile[] {
  const inShape = files.filter((file) => file.shape === shape)
  const found = inShape.length > 0 ? inShape : files.filter((file) => file.shape === 'whole')
  return found.toSorted((a, b) => a.width - b.width).map(({ format, height, name, width }) => ({ format, height, name, width }))
}
