import type { ImageObject, Organization, Person } from 'schema-dts'
import type { Picture } from 'types/content/picture'
import type { Site } from 'types/content/site'

import { pathOfFile, webpOf } from '../present/picture-files.ts'

/**
 * A picture with whose it is, as `{ image }` to be spread; nothing when it is lost. What is not known is not said: least of all a licence,
 * of which machines know the address alone.
 */
export function imageOf(picture: Picture | null, { address, name: publisher }: Site): { image?: ImageObject } {
  const largest = picture && webpOf(picture).at(-1)
  if (!picture || !largest) return {}
  const { acquireLicence, caption, copyrightNotice, creator, credit, licence } = picture
  return {
    image: {
      '@type': 'ImageObject',
      contentUrl: address + pathOfFile(largest),
      width: `${largest.width} px`,
      height: `${largest.height} px`,
      creditText: credit,
      ...(caption && { caption }),
      ...(creator && { creator: whoMade(creator, { address, name: publisher }) }),
      ...(copyrightNotice && { copyrightNotice }),
      ...(licence?.address && { license: new URL(licence.address, address).href }),
      ...(acquireLicence && { acquireLicensePage: new URL(acquireLicence, address).href }),
    },
  }
}

/** The same without a word on it, where the page says it elsewhere. */
export function addressOf(picture: Picture | null, { address }: Site): { image?: string } {
  const largest = picture && webpOf(picture).at(-1)
  return largest ? { image: address + pathOfFile(largest) } : {}
}

const whoMade = (creator: string, { address, name }: Pick<Site, 'address' | 'name'>): Organization | Person =>
  creator === name ? { '@type': 'Organization', name, url: address } : { '@type': 'Person', name: creator }
