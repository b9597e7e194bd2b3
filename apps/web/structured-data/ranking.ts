import type { ItemList } from 'schema-dts'
import type { RankedEntry } from 'types/content/list'
import type { Site } from 'types/content/site'

import { movieOf } from './movie.ts'

type Ranking = {
  /** Of the page that has an anchor for each entry. */
  path: string
  /** In reading order. */
  entries: Omit<RankedEntry, 'body'>[]
  /** Of the whole ranking, of which `entries` may be a part. */
  length: number
  isCountdown?: boolean
}

/** A position is the rank that readers see, also in a countdown. */
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
