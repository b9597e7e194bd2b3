import type { ItemList } from 'schema-dts'
import type { RankedEntry } from 'types/content/list'
import type { Site } from 'types/content/site'

import { movieOf } from './movie.ts'

type Ranking = {
  /** Of the page on which each entry has an anchor. */
  path: string
  /** In the order in which they are shown. */
  entries: Omit<RankedEntry, 'body'>[]
  /** Of the whole ranking, of which these may be a part. */
  length: number
  isCountdown?: boolean
}

/** A ranking all on one page. A position is the rank that readers see beside the film, also where they are counted down. */
export const rankingOf = ({ entries, isCountdown, length, path }: Ranking, site: Site): ItemList => ({
  '@type': 'ItemList',
  itemListOrder: `https://schema.org/ItemListOrder${isCountdown ? 'Descending' : 'Ascending'}`,
  numberOfItems: length,
  itemListElement: entries.map((entry) => ({
    '@type': 'ListItem',
    position: entry.rank,
    item: movieOf(entry, `${site.address}${path}#${entry.slug}`, site),
  })),
})
