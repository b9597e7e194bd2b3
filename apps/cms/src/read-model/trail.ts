import type { Payload, Where } from 'payload'
import { pathOfList } from 'types/addresses'
import type { Trail } from 'types/content/list'
import type { Shape } from 'types/content/picture'
import type { Site } from 'types/content/site'

import type { List } from '../payload-types.ts'
import { toDay } from './parts/day.ts'
import { type Images, withImage } from './parts/images.ts'
import { toPicture } from './parts/picture.ts'
import { readPublished } from './published.ts'

/** What another page shows of a list, and none of its entries. */
export type Linked = Pick<List, 'byline' | 'id' | 'image' | 'publishedAt' | 'shownTitle' | 'slug' | 'standfirst' | 'title'>

const shown = ['byline', 'image', 'publishedAt', 'shownTitle', 'slug', 'standfirst', 'title'] as const

/** Published lists that other pages lead to, newest first, and how many entries each ranks, by its id: two questions. */
export async function readLinked(payload: Payload, where: Where, limit = 0): Promise<{ lengths: Map<string, number>; lists: Linked[] }> {
  const lists = await readPublished(payload, 'lists', { limit, select: shown, sort: '-publishedAt', where })
  const editions =
    lists.length > 0
      ? await readPublished(payload, 'editions', {
          select: ['length', 'list'],
          where: { and: [{ isNewest: { equals: true } }, { list: { in: lists.map(({ id }) => id) } }] },
        })
      : []
  const lengths = new Map(editions.map(({ length, list }) => [typeof list === 'string' ? list : list.id, length ?? 0]))
  return { lengths, lists }
}

export function toTrail(list: Linked, length: number, images: Images, { timeZone }: Pick<Site, 'timeZone'>, shape: Shape = '16x9'): Trail {
  return {
    path: pathOfList(list),
    title: list.shownTitle ?? list.title,
    standfirst: list.standfirst,
    published: toDay(list.publishedAt, timeZone),
    picture: toPicture(withImage(list, images).image, images.renditions, shape),
    length,
  }
}
