import { pathOfList } from 'types/addresses'
import type { List } from 'types/payload-types'

import { type Day, toDay } from './day.ts'
import { type Picture, toPicture } from './picture.ts'
import { montagesOf, titleOf } from './ranked-list.ts'
import type { Renditions, Shape } from './rendition-sets.ts'
import type { Site } from './site.ts'

/** What leads to a list from another page. */
export type Trail = {
  path: string
  title: string
  standfirst: string
  published: Day | null
  picture: Picture | null
  /** How many entries it ranks. */
  length: number
}

export function toTrail(
  list: List,
  { timeZone }: Pick<Site, 'timeZone'>,
  renditions: Renditions = new Map(),
  shape: Shape = '16x9',
): Trail {
  return {
    path: pathOfList(list),
    title: titleOf(list),
    standfirst: list.standfirst,
    published: toDay(list.publishedAt, timeZone),
    picture: toPicture(list.image, renditions, shape),
    length: montagesOf(list).length,
  }
}
