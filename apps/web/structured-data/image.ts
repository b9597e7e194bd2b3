import type { ImageObject } from 'schema-dts'

import type { Picture } from '../data/picture.ts'
import type { Site } from '../data/site.ts'

/** A picture with whose it is, as `{ image }` to be spread; nothing when it is lost. A licence is named only where one is known. */
export function imageOf(picture: Picture | null, { address }: Site): { image?: ImageObject } {
  const largest = picture?.files.at(-1)
  if (!picture || !largest) return {}
  const { caption, credit, licence } = picture
  return {
    image: {
      '@type': 'ImageObject',
      contentUrl: address + largest.path,
      width: `${largest.width} px`,
      height: `${largest.height} px`,
      creditText: credit,
      ...(caption && { caption }),
      ...(licence && { license: new URL(licence, address).href }),
    },
  }
}

/** The same without a word on it, where the page says it elsewhere. */
export function addressOf(picture: Picture | null, { address }: Site): { image?: string } {
  const largest = picture?.files.at(-1)
  return largest ? { image: address + largest.path } : {}
}
