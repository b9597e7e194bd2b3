import { listsOnPage, listsPath, olderPages, pathOfPlace } from 'types/index-addresses'
import { byFirstPublication } from '../documents/list-order.ts'
import type { List } from '../payload-types.ts'
import { pagesFrom } from './index-pages.ts'

/** A list among all others. `row`: all that the index of lists shows of it, also the link. */
export type Listing = Pick<List, 'id' | 'publishedAt'> & {
  /** What the feet of other lists show of it. */
  link: string
  montages: string[]
  row: string
  topics: string[]
}

type Change = { before: Listing | null; now: Listing | null }

/** The pages of an index of lists that show another row, or other rows, than before. @param lists as they are now, in order */
export function changedListIndexes({ before, now }: Change, lists: Pick<List, 'id' | 'publishedAt'>[], index = listsPath): string[] {
  const listing = now ?? before
  if (!listing || before?.row === now?.row) return []
  const place = lists.filter((list) => byFirstPublication(list, listing) < 0).length + 1
  if (before && now) return [pathOfPlace(place, lists.length, index)]

  // All later lists move by a place, and so do the ends of their pages.
  const most = lists.length + (now ? 0 : 1)
  const last = olderPages(most)
  const isPageMore = last > olderPages(most - 1)
  const first = Math.min(Math.ceil(place / listsOnPage), isPageMore ? Math.max(1, last - 1) : last + 1)
  return [index, ...pagesFrom(first, last, index)]
}
