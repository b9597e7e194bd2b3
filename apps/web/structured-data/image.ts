import type { ImageObject, Organization, Person } from 'schema-dts'
import type { Picture } from 'types/content/picture'
import type { Site } from 'types/content/site'

import { pathOfFile, webpOf } from '../present/picture-files.ts'

/** `{ image }` to be spread, with the known credits; empty when the image is lost. A licence is given by its address, or not at all. */
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
      ...(creator && { creator: toCreator(creator, { address, name: publisher }) }),
      ...(copyrightNotice && { copyrightNotice }),
      ...(licence?.address && { license: new URL(licence.address, address).href }),
      ...(acquireLicence && { acquireLicensePage: new URL(acquireLicence, address).href }),
    },
  }
}

/** `{ image }` with the address alone, for pages that describe the image elsewhere. */
export function addressOf(picture: Picture | null, { address }: Site): { image?: string } {
  const largest = picture && webpOf(picture).at(-1)
  return largest ? { image: address + pathOfFile(largest) } : {}
}

const toCreator = (creator: string, { address, name }: Pick<Site, 'address' | 'name'>): Organization | Person =>
  creator === name ? { '@type': 'Organization', name, url: address } : { '@type': 'Person', name: creator }
