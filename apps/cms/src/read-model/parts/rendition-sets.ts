import { isRenditionName, type PictureFile, type Shape } from 'types/content/picture'

import { idOf } from '../../documents/id-of.ts'
import type { Rendition } from '../../payload-types.ts'

export type RenditionFile = PictureFile & { shape: Shape }

export type Renditions = ReadonlyMap<string, readonly RenditionFile[]>

export const toRenditions = (sets: Pick<Rendition, 'files' | 'image'>[]): Renditions =>
  new Map(sets.map(({ files, image }) => [idOf(image) ?? '', (files ?? []).filter(isOffered)]))

const isOffered = ({ isShown, name }: NonNullable<Rendition['files']>[number]): boolean => Boolean(isShown) && isRenditionName(name)

/** The files of a shape, small to large. Without such files those of the whole image: it may have that shape, or wait for its crops. */
export function filesIn(files: readonly RenditionFile[], shape: Shape): PictureFile[] {
  const inShape = files.filter((file) => file.shape === shape)
  const chosen = inShape.length > 0 ? inShape : files.filter((file) => file.shape === 'whole')
  return chosen.toSorted((a, b) => a.width - b.width).map(({ format, height, name, width }) => ({ format, height, name, width }))
}
