import { pathOfEdition, pathOfMontage } from 'types/addresses'
import type { Dropped } from 'types/content/list'
import { formerAnchors, readEarlier } from '../../editions/earlier.ts'
import type { Edition, List, Montage } from '../../payload-types.ts'
import { toDay } from './day.ts'

/** The dropped montages of a list, the last dropped first. `published` are those that have a page. */
export function toDropped(
  list: Pick<List, 'slug'>,
  current: Pick<Montage, 'id' | 'slug'>[],
  newest: Edition,
  published: Pick<Montage, 'id' | 'slug'>[],
  { timeZone }: { timeZone: string },
): Dropped[] {
  const anchors = formerAnchors(current, newest)
  const paths = new Map(published.map((montage) => [montage.id, pathOfMontage(montage)]))
  return readEarlier(newest).dropped.map(({ edition, montage, publishedAt, rank, title, year }) => ({
    slugs: anchors.get(montage) ?? [],
    title,
    year,
    rank,
    edition: { number: edition, path: pathOfEdition(list, edition, newest.number), day: toDay(publishedAt, timeZone) },
    path: paths.get(montage) ?? null,
  }))
}
