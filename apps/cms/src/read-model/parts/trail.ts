import type { Where } from 'payload'
import { pathOfList } from 'types/addresses'
import type { Trail } from 'types/content/list'
import type { Shape } from 'types/content/picture'
import type { Site } from 'types/content/site'

import { idOf } from '../../documents/id-of.ts'
import type { List } from '../../payload-types.ts'
import { readDocuments, type Source } from '../read-documents.ts'
import { toDay } from './day.ts'
import { type Images, withImage } from './images.ts'
import { languageOf } from './language.ts'
import { toPicture } from './picture.ts'

type TrailList = Pick<
  List,
  'byline' | 'counting' | 'createdAt' | 'id' | 'image' | 'language' | 'publishedAt' | 'shownTitle' | 'slug' | 'standfirst' | 'title'
>

const fields = ['byline', 'counting', 'createdAt', 'image', 'language', 'publishedAt', 'shownTitle', 'slug', 'standfirst', 'title'] as const

/** Published lists, newest first, and the number of entries of each by its id, in two queries. */
export async function readTrailLists(
  source: Source,
  where: Where,
  limit = 0,
): Promise<{ lengths: Map<string, number>; lists: TrailList[] }> {
  const lists = await readDocuments(source, 'lists', { limit, select: fields, sort: '-publishedAt', where })
  const editions =
    lists.length > 0
      ? await readDocuments(source, 'editions', {
          select: ['length', 'list'],
          where: { and: [{ isNewest: { equals: true } }, { list: { in: lists.map(({ id }) => id) } }] },
        })
      : []
  const lengths = new Map(editions.map(({ length, list }) => [idOf(list) ?? '', length ?? 0]))
  return { lengths, lists }
}

export function toTrail(
  list: TrailList,
  length: number,
  images: Images,
  { timeZone }: Pick<Site, 'timeZone'>,
  shape: Shape = '16x9',
): Trail {
  return {
    ...toRow(list, length, { timeZone }),
    picture: toPicture(withImage(list, images).image, images.renditions, shape),
    publishedAt: list.publishedAt ?? null,
  }
}

/** A trail without its picture. */
export const toRow = (list: TrailList, length: number, { timeZone }: Pick<Site, 'timeZone'>): Omit<Trail, 'picture' | 'publishedAt'> => ({
  path: pathOfList(list),
  ...languageOf(list),
  title: list.shownTitle ?? list.title,
  standfirst: list.standfirst,
  published: toDay(list.publishedAt, timeZone),
  length,
})
