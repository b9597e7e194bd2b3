import { pathOfList } from 'types/addresses'
import type { List } from 'types/payload-types'

import { cms } from './cms.ts'
import { keepRenditions } from './media-store.ts'
import { type Picture, toPicture } from './picture.ts'
import { montagesOf, type RankedEntry, titleOf } from './ranked-list.ts'
import type { Renditions } from './rendition-sets.ts'

/** A list made small, for a frame on the pages of others. */
export type Embed = {
  /** Of the list. */
  path: string
  title: string
  standfirst: string
  picture: Picture | null
  isCountdown: boolean
  /** The first ones in the order of reading. */
  entries: Pick<RankedEntry, 'rank' | 'slug' | 'title' | 'year'>[]
  /** How many the list ranks. */
  length: number
}

const most = 10

/** Reads what a published list shows elsewhere; null when there is none. Rejects with `CmsDown` in an outage. */
export async function getEmbed(slug: string): Promise<Embed | null> {
  const [list] = await cms().find('lists', { where: { slug: { equals: slug } }, depth: 1, limit: 1 })
  return list ? toEmbed(list, await keepRenditions({ '16x9': [list.image] })) : null
}

export function toEmbed(list: List, renditions: Renditions = new Map()): Embed {
  const ranked = montagesOf(list).map(({ slug, title, year }, place) => ({ rank: place + 1, slug, title, year }))
  const isCountdown = list.counting === 'down'
  return {
    path: pathOfList(list),
    title: titleOf(list),
    standfirst: list.standfirst,
    picture: toPicture(list.image, renditions, '16x9'),
    isCountdown,
    entries: (isCountdown ? ranked.toReversed() : ranked).slice(0, most),
    length: ranked.length,
  }
}
