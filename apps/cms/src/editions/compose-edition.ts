import { randomUUID } from 'node:crypto'

import type { Edition } from '../payload-types.ts'
import { buildEarlier } from './earlier.ts'
import { compareOrders } from './movement.ts'
import { type NextEdition, orderOf } from './newest-edition.ts'

type Composed = Pick<Edition, 'dropped' | 'length' | 'number' | 'order' | 'publishedAt'> & { earlier: Record<string, unknown> }

/** The order of the next edition, compared with the one before. Throws when a montage has no name. */
export function composeEdition(
  { before, montages, names, number }: Pick<NextEdition, 'before' | 'montages' | 'names' | 'number'>,
  publishedAt: string,
): Composed {
  const { dropped, movements } = compareOrders(orderOf(before), montages)
  const namesBefore = new Map(before?.order.map((row) => [row.montage, row]))
  // Ids that begin alike lie together in the index.
  const ids = randomUUID()
  const edition = {
    dropped: dropped.map(({ id, rank }) => ({ id: `${ids}-${rank}`, ...rowOf(namesBefore.get(id), id), rank })),
    number,
    order: [...movements].map(([id, movement], place) => ({ id: `${ids}-${place}`, ...rowOf(names.get(id), id), movement })),
    publishedAt,
  }
  return { ...edition, earlier: { ...buildEarlier(before, edition) }, length: edition.order.length }
}

function rowOf(named: { slug: string; title: string; year: number } | undefined, montage: string) {
  if (!named) throw new Error(`The montage ${montage} of a published list was not found. The edition of the list cannot be written.`)
  const { slug, title, year } = named
  return { montage, slug, title, year }
}
