import type { Rendition } from '../payload-types.ts'

export type RenditionFile = NonNullable<Rendition['files']>[number]

/** The file as readers do not get it: since now, or since it was hidden first. */
export const hidden = (file: RenditionFile): RenditionFile => ({
  ...file,
  hiddenAt: file.hiddenAt ?? new Date().toISOString(),
  isShown: false,
})
