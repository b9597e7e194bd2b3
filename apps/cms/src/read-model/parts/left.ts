import { pathOfEdition, pathOfMontage } from 'types/addresses'
import type { Left } from 'types/content/list'
import { formerAnchors, keptBy } from '../../editions/earlier.ts'
import type { Edition, List, Montage } from '../../payload-types.ts'
import { toDay } from './day.ts'

/**
 * What stood in a list once, the last to leave first.
 * @param current the montages on the list now
 * @param published of the montages that left, those that have a page of their own
 */
export function toLeft(
  list: Pick<List, 'slug'>,
  current: Pick<Montage, 'id' | 'slug'>[],
  newest: Edition,
  published: Pick<Montage, 'id' | 'slug'>[],
  { timeZone }: { timeZone: string },
): Left[] {
  const anchors = formerAnchors(current, newest)
  const paths = new Map(published.map((montage) => [montage.id, pathOfMontage(montage)]))
  return keptBy(newest).left.map(({ edition, montage, publishedAt, rank, title, year }) => ({
    slugs: anchors.get(montage) ?? [],
    title,
    year,
    rank,
    edition: { number: edition, path: pathOfEdition(list, edition, newest.number), day: toDay(publishedAt, timeZone) },
    path: paths.get(montage) ?? null,
  }))
}
