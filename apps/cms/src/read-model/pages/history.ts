import { editionsOnPage, pathOfEditions, pathOfList, pathOfOlderEditions } from 'types/addresses'
import type { NamedRank, PastEdition } from 'types/content/edition'
import type { History } from 'types/content/other-pages'
import type { Site } from 'types/content/site'

import { movementsIn } from '../../editions/newest-edition.ts'
import type { Edition, List } from '../../payload-types.ts'
import { toEdition } from '../parts/edition.ts'
import { languageOf } from '../parts/language.ts'
import { readDocuments, type Source } from '../read-documents.ts'

type ListOfHistory = Pick<List, 'counting' | 'id' | 'language' | 'shownTitle' | 'slug' | 'title'>

/** The newest editions of a published list, or those up to the number `last`, in three queries. Null when there is no such page. */
export async function readHistory(source: Source, slug: string, last: number | null, site: Site): Promise<History | null> {
  const select = ['counting', 'language', 'shownTitle', 'slug', 'title'] as const
  const [list] = await readDocuments(source, 'lists', { limit: 1, select, where: { slug: { equals: slug } } })
  if (!list) return null

  const ofList = { list: { equals: list.id } }
  const [newest] = await readDocuments(source, 'editions', { limit: 1, select: ['number'], sort: '-number', where: ofList })
  const current = newest?.number ?? 0
  if (current <= (last ?? 0)) return null

  const where = { and: [ofList, { number: { less_than_equal: last ?? current } }] }
  const editions = await readDocuments(source, 'editions', { limit: editionsOnPage, sort: '-number', where })
  return toHistory(list, editions, current, site)
}

/** `current` is the number of the list's newest edition. */
export function toHistory(list: ListOfHistory, editions: Edition[], current: number, site: Pick<Site, 'timeZone'>): History {
  const isCountdown = list.counting === 'down'
  const [first, last] = [editions[0]?.number ?? 0, editions.at(-1)?.number ?? 0]
  return {
    path: first === current ? pathOfEditions(list) : pathOfOlderEditions(list, first),
    list: { path: pathOfList(list), ...languageOf(list), title: list.shownTitle ?? list.title, isCountdown },
    editions: editions.map((edition) => toPastEdition(edition, list, current, site, isCountdown)),
    current,
    older: last > 1 ? pathOfOlderEditions(list, Math.ceil((last - 1) / editionsOnPage) * editionsOnPage) : null,
    newer: newerThan(list, first, current),
  }
}

export function toPastEdition(
  edition: Edition,
  list: Pick<List, 'slug'>,
  current: number,
  site: Pick<Site, 'timeZone'>,
  isCountdown = false,
): PastEdition {
  const order = orderOf(edition)
  const dropped = (edition.dropped ?? []).map(({ rank, slug, title, year }) => ({ slug, title, year, rank }))
  return { ...toEdition(edition, list, site, current), order: isCountdown ? order.toReversed() : order, dropped }
}

function orderOf(edition: Edition): NamedRank[] {
  const movements = movementsIn(edition)
  return edition.order.map(({ montage, slug, title, year }, place) => ({
    slug,
    title,
    year,
    rank: place + 1,
    movement: movements.get(montage) ?? null,
  }))
}

/** The path of the page with the next newer editions; null on the first page. */
function newerThan(list: Pick<List, 'slug'>, first: number, current: number): string | null {
  if (first === current) return null
  const next = first + editionsOnPage
  return next < current ? pathOfOlderEditions(list, next) : pathOfEditions(list)
}
