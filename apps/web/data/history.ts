import { pathOfEditions, pathOfList } from 'types/addresses'
import type { List, Edition as WireEdition } from 'types/payload-types'

import { cms } from './cms.ts'
import { type Edition, movementsIn, readEditions, toEdition } from './editions.ts'
import type { Movement } from './movement.ts'
import { titleOf } from './ranked-list.ts'
import type { Site } from './site.ts'

/** A montage as it was named in an edition. */
type Named = { slug: string; title: string; year: number; rank: number }

export type PastEdition = Edition & {
  /** In the order of reading; `movement` is null in the first edition. */
  order: (Named & { movement: Movement | null })[]
  left: Named[]
}

/** All orders of a list that readers had. */
export type History = {
  path: string
  list: { path: string; title: string; isCountdown: boolean }
  /** Newest first: the first is the one that readers have now. */
  editions: PastEdition[]
}

/** Reads the editions of a published list; null when there is no such list, or none of it. Rejects with `CmsDown` in an outage. */
export async function getHistory(slug: string, site: Site): Promise<History | null> {
  const [list] = await cms().find('lists', { where: { slug: { equals: slug } }, depth: 1, limit: 1 })
  const editions = list ? await readEditions(list) : []
  return list && editions.length > 0 ? toHistory(list, editions, site) : null
}

/** From the wire to the page. `editions` are newest first. */
export function toHistory(list: List, editions: WireEdition[], site: Pick<Site, 'timeZone'>): History {
  const isCountdown = list.counting === 'down'
  return {
    path: pathOfEditions(list),
    list: { path: pathOfList(list), title: titleOf(list), isCountdown },
    editions: editions.map((edition) => {
      const order = orderOf(edition)
      return { ...toEdition(edition, list, site), order: isCountdown ? order.toReversed() : order, left: leftIn(edition) }
    }),
  }
}

function orderOf(edition: WireEdition): PastEdition['order'] {
  const movements = movementsIn(edition)
  return edition.order.map(({ montage, slug, title, year }, place) => ({
    slug,
    title,
    year,
    rank: place + 1,
    movement: movements.get(montage) ?? null,
  }))
}

const leftIn = ({ gone }: WireEdition): Named[] => (gone ?? []).map(({ rank, slug, title, year }) => ({ slug, title, year, rank }))
