import type { Media } from '../../payload-types.ts'

type Stored = { name: string; size: number | null }

/** The files of an image in the store of uploads: the upload and its thumbnail. */
export const filesOf = ({ filename, filesize, sizes }: Pick<Media, 'filename' | 'filesize' | 'sizes'>): Stored[] =>
  [
    { name: filename, size: filesize ?? null },
    { name: sizes?.thumbnail?.filename, size: sizes?.thumbnail?.filesize ?? null },
  ].filter((file): file is Stored => typeof file.name === 'string')
