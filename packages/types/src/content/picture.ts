export type Shape = '16x9' | '1x1' | '4x5' | 'whole'

/** Its name is made from its content, so its bytes never change. */
export type PictureFile = { format: 'avif' | 'webp'; height: number; name: string; width: number }

export type Picture = {
  alt: string
  caption: string | null
  credit: string
  source: string | null
  licence: { address: string | null; name: string } | null
  creator: string | null
  copyrightNotice: string | null
  acquireLicence: string | null
  /** Main colour, `#rrggbb`, shown until the image is loaded. */
  colour: string
  /** Of the largest file, or of the image when `files` is empty. */
  width: number
  height: number
  /** Percent from the top left. */
  focalPoint: { x: number; y: number }
  /** In both formats, ascending by width; empty when the image is lost. */
  files: PictureFile[]
}

const renditionName = /^[0-9a-f]{32}-\d{1,5}\.(avif|webp)$/

export const isRenditionName = (name: unknown): name is string => typeof name === 'string' && renditionName.test(name)
