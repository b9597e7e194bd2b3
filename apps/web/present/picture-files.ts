import type { Picture, PictureFile } from 'types/content/picture'

export const pathOfFile = ({ name }: Pick<PictureFile, 'name'>): string => `/media/${name}`

/** The files that all browsers show, ascending by width; empty when the image is lost. */
export const webpOf = ({ files }: Pick<Picture, 'files'>): PictureFile[] => files.filter(({ format }) => format === 'webp')

/** The same images in fewer bytes; empty until they are encoded. */
export const avifOf = ({ files }: Pick<Picture, 'files'>): PictureFile[] => files.filter(({ format }) => format === 'avif')
