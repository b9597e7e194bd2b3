import { licenceOf } from 'types/licences'
import type { Media } from 'types/payload-types'
import { isSafeLink } from 'types/safe-link'

import { filesIn, type RenditionFile, type Renditions, type Shape } from './rendition-sets.ts'

/** A file of a picture, on this site. */
type PictureFile = { path: string; width: number; height: number }

/** An image, or a crop of it, with all that must be printed or read out with it. */
export type Picture = {
  alt: string
  caption: string | null
  credit: string
  /** Where the credit leads. */
  source: string | null
  /** The licence it is under, by its name; `address`: where it can be read. Null where none is known. */
  licence: { name: string; address: string | null } | null
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
  /** WebP, which all take. Ascending by width; none when the image is lost, and the alt text stands in its place. */
  files: PictureFile[]
  /** The same as AVIF, of fewer bytes; none until they are encoded. */
  avif: PictureFile[]
}

/**
 * The picture in an image field, in one of its shapes; null when there is none, or it is not public. `renditions` are what the site has of it:
 * a picture offers nothing else.
 */
export function toPicture(
  image: string | Media | null | undefined,
  renditions: Renditions = new Map(),
  shape: Shape = 'whole',
): Picture | null {
  if (!image || typeof image === 'string') return null

  const files = filesIn(renditions.get(image.id) ?? [], shape)
  const largest = files.at(-1)
  return {
    alt: image.alt,
    caption: image.caption || null,
    credit: image.credit,
    source: safe(image.source),
    licence: licenceOf(image.licence, safe(image.licenceAddress)),
    creator: image.creator || null,
    copyrightNotice: image.copyrightNotice || null,
    acquireLicence: safe(image.acquireLicence),
    colour: /^#[0-9a-f]{6}$/i.test(image.colour ?? '') ? String(image.colour) : '#808080',
    width: largest?.width ?? image.width ?? 1600,
    height: largest?.height ?? image.height ?? 900,
    focalPoint: { x: image.focalX ?? 50, y: image.focalY ?? 50 },
    files: ofFormat('webp', files),
    avif: ofFormat('avif', files),
  }
}

const ofFormat = (wanted: RenditionFile['format'], files: RenditionFile[]): PictureFile[] =>
  files.filter(({ format }) => format === wanted).map(({ height, name, width }) => ({ path: `/media/${name}`, width, height }))

const safe = (address: string | null | undefined): string | null => (address && isSafeLink(address) ? address : null)
