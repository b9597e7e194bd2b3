export type Shape = '16x9' | '1x1' | '4x5' | 'whole'

/** One file of a picture. Its name is made from its content, so it never gets other bytes; the site asks for it by that name. */
export type PictureFile = { format: 'avif' | 'webp'; height: number; name: string; width: number }

/** An image, or a crop of it, with all that must be printed or read out with it. */
export type Picture = {
  alt: string
  caption: string | null
  credit: string
  /** Where the credit leads. */
  source: string | null
  /** The licence it is under, by its name; `address`: where it can be read. Null where none is known. */
  licence: { address: string | null; name: string } | null
  /** For machines: who made it, who holds the rights, where a licence can be had. */
  creator: string | null
  copyrightNotice: string | null
  acquireLicence: string | null
  /** Main colour, `#rrggbb`: fills the space until the image is there. */
  colour: string
  /** Of the largest file; of the image, when there is none. */
  width: number
  height: number
  /** Percent from the top left: must stay in a crop. */
  focalPoint: { x: number; y: number }
  /** In both formats, ascending by width; none when the image is lost, and the alt text stands in its place. */
  files: PictureFile[]
}

const renditionName = /^[0-9a-f]{32}-\d{1,5}\.(avif|webp)$/

/** Whether a text can be the name of a file of a picture: nothing else is asked for, read or stored under such a name. */
export const isRenditionName = (name: unknown): name is string => typeof name === 'string' && renditionName.test(name)
