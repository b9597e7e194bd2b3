import { licenceOf } from 'types/content/licences'
import type { Picture, Shape } from 'types/content/picture'
import { isSafeLink } from 'types/safe-link'

import type { Media } from '../../payload-types.ts'
import { filesIn, type Renditions } from './rendition-sets.ts'

/** The picture of an image field in one shape; null without an image. */
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
    files,
  }
}

const safe = (address: string | null | undefined): string | null => (address && isSafeLink(address) ? address : null)
