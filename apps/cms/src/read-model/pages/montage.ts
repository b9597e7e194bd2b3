import type { Payload } from 'payload'
import { pathOfList, pathOfMontage } from 'types/addresses'
import type { Montage, Standing } from 'types/content/other-pages'

import { idOf } from '../../documents/id-of.ts'
import type { Edition, List } from '../../payload-types.ts'
import { movementsIn } from '../parts/edition.ts'
import { toFilm } from '../parts/film.ts'
import { readImages, withImage } from '../parts/images.ts'
import { readPublished } from '../read-published.ts'

/** A published montage and its ranks in lists, in five queries; null when there is none. */
export async function readMontage(payload: Payload, slug: string): Promise<Montage | null> {
  const [montage] = await readPublished(payload, 'montages', { limit: 1, where: { slug: { equals: slug } } })
  if (!montage) return null

  const editions = await readPublished(payload, 'editions', {
    select: ['list', 'number', 'order'],
    where: { and: [{ isNewest: { equals: true } }, { 'order.montage': { equals: montage.id } }] },
  })
  const byList = new Map(editions.map((edition) => [idOf(edition.list) ?? '', edition]))
  const lists =
    byList.size > 0
      ? await readPublished(payload, 'lists', {
          select: ['publishedAt', 'shownTitle', 'slug', 'title'],
          sort: '-publishedAt',
          where: { id: { in: [...byList.keys()] } },
        })
      : []
  const images = await readImages(payload, [montage.image])
  return {
    ...toFilm(withImage(montage, images), images.renditions),
    path: pathOfMontage(montage),
    standings: lists.flatMap((list) => toStanding(list, byList.get(list.id), montage.id) ?? []),
  }
}

function toStanding(list: Pick<List, 'shownTitle' | 'slug' | 'title'>, newest: Edition | undefined, montage: string): Standing | null {
  const rank = (newest?.order ?? []).findIndex((row) => row.montage === montage) + 1
  if (!newest || rank === 0) return null
  return {
    rank,
    of: newest.order.length,
    title: list.shownTitle ?? list.title,
    path: pathOfList(list),
    movement: movementsIn(newest).get(montage) ?? null,
  }
}
