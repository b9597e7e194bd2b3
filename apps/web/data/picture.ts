import { licenceOf } from 'types/licences'
import type { Media } from 'types/payload-types'
import { isSafeLink } from 'types/safe-link'

/** An image with all that must be printed or read out with it. */
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
  /** Of the largest rendition. */
  width: number
  height: number
  /** Percent from the top left: must stay in a crop. */
  focalPoint: { x: number; y: number }
  /** Ascending by width; none when the image is lost, and the alt text stands in its place. */
  files: { path: string; width: number; height: number }[]
}

const renditionName = /^[0-9a-f]{32}-\d{1,5}\.webp$/

export const isRenditionName = (name: unknown): name is string => typeof name === 'string' && renditionName.test(name)

/**
 * The picture in an image field; null when there is none, or it is not public. `missing` are the names of renditions that cannot be had.
 */
export function toPicture(image: string | Media | null | undefined, missing: ReadonlySet<string> = new Set()): Picture | null {
  if (!image || typeof image === 'string') return null

  const renditions = (image.renditions ?? []).filter(({ name }) => isRenditionName(name)).toSorted((a, b) => a.width - b.width)
  const largest = renditions.at(-1)
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
    width: largest?.width ?? 1600,
    height: largest?.height ?? 900,
    focalPoint: { x: image.focalX ?? 50, y: image.focalY ?? 50 },
    files: renditions
      .filter(({ name }) => !missing.has(name))
      .map(({ height, name, width }) => ({ path: `/media/${name}`, width, height })),
  }
}

const safe = (address: string | null | undefined): string | null => (address && isSafeLink(address) ? address : null)
