import type { Picture, PictureFile } from 'types/content/picture'

/** Where the site serves a file of a picture. */
export const pathOfFile = ({ name }: Pick<PictureFile, 'name'>): string => `/media/${name}`

/** The files of a picture that all programs take, ascending by width; none when the image is lost. */
export const webpOf = ({ files }: Pick<Picture, 'files'>): PictureFile[] => files.filter(({ format }) => format === 'webp')

/** The same in fewer bytes; none until they are encoded. */
export const avifOf = ({ files }: Pick<Picture, 'files'>): PictureFile[] => files.filter(({ format }) => format === 'avif')
