import type { ListIndex } from 'types/content/indexes'
import type { Site } from 'types/content/site'
import { listsOnPage, listsPath, olderPages, pathOfOlderLists, pathOfPlace } from 'types/index-addresses'
import { byFirstPublication } from '../../documents/list-order.ts'
import { toDay } from '../parts/day.ts'
import { readTrailLists, toRow } from '../parts/trail.ts'
import { readDocuments, type Source } from '../read-documents.ts'

/** The newest published lists, or those of an older page by its number, in three queries. Null when there is no such page. */
export async function readListIndex(source: Source, number: string, site: Site): Promise<ListIndex | null> {
  const all = (await readDocuments(source, 'lists', { select: ['publishedAt'] })).toSorted(byFirstPublication)
  const last = olderPages(all.length)
  const page = number === '' ? last + 1 : Number(number)
  if (number !== '' && page > last) return null

  const shown = all.slice((page - 1) * listsOnPage, page > last ? undefined : page * listsOnPage)
  const { lengths, lists } = await readTrailLists(source, { id: { in: shown.map(({ id }) => id) } })
  return {
    path: number === '' ? listsPath : pathOfOlderLists(page),
    lists: lists.toSorted((a, b) => byFirstPublication(b, a)).map((list) => toRow(list, lengths.get(list.id) ?? 0, site)),
    years: number === '' ? yearsOf(all, site) : [],
    older: page > 1 ? pathOfOlderLists(page - 1) : null,
    newer: page > last ? null : page === last ? listsPath : pathOfOlderLists(page + 1),
  }
}

/** For each year, newest first, the page with its newest list. */
function yearsOf(lists: { publishedAt?: string | null }[], { timeZone }: Site): ListIndex['years'] {
  const pages = new Map<string, string>()
  for (const [place, { publishedAt }] of lists.entries()) {
    const year = toDay(publishedAt, timeZone)?.slice(0, 4)
    if (year) pages.set(year, pathOfPlace(place + 1, lists.length))
  }
  return [...pages].map(([year, path]) => ({ year, path })).reverse()
}
