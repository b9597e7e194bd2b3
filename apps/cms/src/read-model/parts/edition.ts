import { pathOfEdition } from 'types/addresses'
import type { Edition } from 'types/content/edition'
import type { Movement } from 'types/content/movement'
import type { Edition as EditionDocument, List } from '../../payload-types.ts'

import { toDay } from './day.ts'
import { countMoves } from './moves.ts'

type Zone = { timeZone: string }

/** Whether an edition tells the order in which montages are shown: only then are its movements theirs. */
export const isOrderOf = ({ order }: Pick<EditionDocument, 'order'>, montages: { id: string }[]): boolean =>
  montages.length === order.length && montages.every(({ id }, place) => id === order[place]?.montage)

/** An edition without its order. `newest` is the number of the list's newest edition, by which its page in the history is found. */
export function toEdition(edition: EditionDocument, list: Pick<List, 'slug'>, { timeZone }: Zone, newest = edition.number): Edition {
  return {
    number: edition.number,
    path: pathOfEdition(list, edition.number, newest),
    day: toDay(edition.publishedAt, timeZone),
    note: edition.note || null,
    corrections: daysOfCorrections(edition, timeZone),
    moves: edition.number > 1 ? countMoves(edition) : null,
  }
}

/** Newest first. What is changed on the day of the edition itself is no correction to a reader. */
function daysOfCorrections({ corrections, publishedAt }: Pick<EditionDocument, 'corrections' | 'publishedAt'>, timeZone: string): string[] {
  const own = toDay(publishedAt, timeZone) ?? ''
  const days = (corrections ?? []).flatMap((correction) => toDay(correction.publishedAt, timeZone) ?? [])
  return [...new Set(days.filter((day) => day > own))].sort().toReversed()
}

/** Of each montage, by its id. Of the first edition there is none to tell. */
export const movementsIn = (edition: EditionDocument | null | undefined): Map<string, Movement> =>
  new Map(edition && edition.number > 1 ? edition.order.map(({ montage, movement }) => [montage, movement]) : [])

/** When readers last got something else of a list, its order or what it shows, in ISO form. `newest` is its newest edition. */
export function lastChange({ updatedAt }: Pick<List, 'updatedAt'>, newest: EditionDocument | null): string {
  const corrections = (newest?.corrections ?? []).map(({ publishedAt }) => publishedAt)
  return [updatedAt, ...(newest ? [newest.publishedAt] : []), ...corrections].toSorted().at(-1) ?? updatedAt
}
