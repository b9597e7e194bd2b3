import { pathOfEdition } from 'types/addresses'
import type { Edition } from 'types/content/edition'
import type { Edition as EditionDocument, List } from '../../payload-types.ts'

import { toDay } from './day.ts'
import { countMoves } from './moves.ts'

type Zone = { timeZone: string }

/** Whether an edition has this order of montages. Its movements are true only then. */
export const isOrderOf = ({ order }: Pick<EditionDocument, 'order'>, montages: { id: string }[]): boolean =>
  montages.length === order.length && montages.every(({ id }, place) => id === order[place]?.montage)

/** @param newest the number of the list's newest edition, which decides on which page of the history this one is */
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

/** Newest first. A change on the day of the edition is not listed. */
export function daysOfCorrections(
  { corrections, publishedAt }: Pick<EditionDocument, 'corrections' | 'publishedAt'>,
  timeZone: string,
): string[] {
  const editionDay = toDay(publishedAt, timeZone) ?? ''
  const days = (corrections ?? []).flatMap((correction) => toDay(correction.publishedAt, timeZone) ?? [])
  return [...new Set(days.filter((day) => day > editionDay))].sort().toReversed()
}

/** The ISO time of the last change of a list that readers see: its own, its order, or a document that it shows. */
export function lastChange({ updatedAt }: Pick<List, 'updatedAt'>, newest: EditionDocument | null): string {
  const corrections = (newest?.corrections ?? []).map(({ publishedAt }) => publishedAt)
  return [updatedAt, ...(newest ? [newest.publishedAt] : []), ...corrections].toSorted().at(-1) ?? updatedAt
}
