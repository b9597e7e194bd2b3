import { pathOfEditions } from 'types/addresses'
import type { List, Edition as WireEdition } from 'types/payload-types'

import { cms } from './cms.ts'
import { type Day, toDay } from './day.ts'
import { countMoves, type Movement, type Moves } from './movement.ts'
import type { Site } from './site.ts'

/** An order of a list as readers had it, without the order itself. */
export type Edition = {
  number: number
  /** Where the history says more of it. */
  path: string
  day: Day | null
  /** Why it moved, in the editors' words. */
  note: string | null
  /** Days after its own on which something other than the order changed, newest first. */
  corrections: Day[]
  /** Since the edition before; null for the first, which has none. */
  moves: Moves | null
}

const pageSize = 100

/** All editions of a list, newest first. Rejects with `CmsDown` in an outage. */
export async function readEditions({ id }: Pick<List, 'id'>): Promise<WireEdition[]> {
  const editions: WireEdition[] = []
  for (let page = 1; ; page++) {
    const older = await cms().find('editions', { where: { list: { equals: id } }, limit: pageSize, page, sort: '-number' })
    // A publish between two pages pushes the last of the one into the other.
    const last = editions.at(-1)?.number ?? Number.POSITIVE_INFINITY
    editions.push(...older.filter(({ number }) => number < last))
    if (older.length < pageSize) return editions
  }
}

/**
 * The newest edition of a list that was read before.
 * @param montages those that it shows, top first
 * @returns null when there is none, or a publish came between the two readings: its announcement has the page made anew
 */
export async function readCurrentEdition({ id }: Pick<List, 'id'>, montages: { id: string }[]): Promise<WireEdition | null> {
  const [newest] = await cms().find('editions', { where: { list: { equals: id } }, limit: 1, sort: '-number' })
  return newest && isOrderOf(newest, montages) ? newest : null
}

/** Whether an edition tells the order in which montages are shown: only then are its movements theirs. */
export const isOrderOf = ({ order }: Pick<WireEdition, 'order'>, montages: { id: string }[]): boolean =>
  montages.length === order.length && montages.every(({ id }, place) => id === order[place]?.montage)

export function toEdition(edition: WireEdition, list: Pick<List, 'slug'>, { timeZone }: Pick<Site, 'timeZone'>): Edition {
  return {
    number: edition.number,
    path: `${pathOfEditions(list)}#edition-${edition.number}`,
    day: toDay(edition.publishedAt, timeZone),
    note: edition.note || null,
    corrections: daysOfCorrections(edition, timeZone),
    moves: edition.number > 1 ? countMoves(edition) : null,
  }
}

/** Newest first. What is changed on the day of the edition itself is no correction to a reader. */
function daysOfCorrections({ corrections, publishedAt }: Pick<WireEdition, 'corrections' | 'publishedAt'>, timeZone: string): Day[] {
  const own = toDay(publishedAt, timeZone)?.iso ?? ''
  const days = (corrections ?? []).flatMap((correction) => toDay(correction.publishedAt, timeZone) ?? [])
  const later = new Map(days.filter(({ iso }) => iso > own).map((day) => [day.iso, day]))
  return [...later.values()].sort((a, b) => b.iso.localeCompare(a.iso))
}

/** Of each montage, by its id. Of the first edition there is none to tell. */
export const movementsIn = (edition: WireEdition | null | undefined): Map<string, Movement> =>
  new Map(edition && edition.number > 1 ? edition.order.map(({ montage, movement }) => [montage, movement]) : [])

/** When readers last got something else of a list, its order or what it shows, in ISO form. `newest` is its newest edition. */
export function lastChange({ updatedAt }: Pick<List, 'updatedAt'>, newest: WireEdition | undefined): string {
  const corrections = (newest?.corrections ?? []).map(({ publishedAt }) => publishedAt)
  return [updatedAt, ...(newest ? [newest.publishedAt] : []), ...corrections].toSorted().at(-1) ?? updatedAt
}
