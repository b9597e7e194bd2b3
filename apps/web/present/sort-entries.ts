import type { RankedEntry } from 'types/content/list'
import { titleOrder } from 'types/content/title-order'

/** The other orders in which readers can have a list. `titles` is its own, without the texts. */
export const sortings = ['titles', 'by-title', 'by-year'] as const
export type Sorting = (typeof sortings)[number]

export const isSorting = (value: unknown): value is Sorting => sortings.includes(value as Sorting)

type Sorted = Pick<RankedEntry, 'rank' | 'slug' | 'title' | 'year'>

export function sortEntries<Entry extends Sorted>(entries: readonly Entry[], sorting: Sorting, language: string): Entry[] {
  const compare = titleOrder(language)
  const byTitle = (a: Sorted, b: Sorted) => compare(a.title, b.title) || a.year - b.year
  if (sorting === 'titles') return [...entries]
  return entries.toSorted((a, b) => (sorting === 'by-year' && a.year !== b.year ? a.year - b.year : byTitle(a, b)))
}
