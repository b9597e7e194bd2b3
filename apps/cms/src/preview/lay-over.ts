import type { PayloadRequest } from 'payload'

import { findPublic } from '../documents/find-public.ts'
import { idsOf } from '../documents/id-of.ts'
import { composeEdition } from '../editions/compose-edition.ts'
import { editionAfter, newestEdition } from '../editions/newest-edition.ts'
import type { Edition, List, Montage } from '../payload-types.ts'
import type { LaidOver } from '../read-model/read-documents.ts'
import { asPublished } from './as-published.ts'
import { findNewest } from './find-newest.ts'
import type { Previewed } from './previewed.ts'

/** The documents of a preview as if they were published now. `edition`: that of a list, with its order; a new one when the order is new. */
export async function layOver(
  { collection, document, montages }: Previewed,
  req: PayloadRequest,
): Promise<{ edition: Edition | null; laidOver: Required<Pick<LaidOver, 'lists' | 'montages' | 'people'>> & LaidOver }> {
  const now = new Date()
  const own = { lists: [], montages: montages.map((montage) => asPublished('montages', { ...montage }, now)), people: [] }
  if (collection !== 'lists') return { edition: null, laidOver: { ...own, [collection]: [asPublished(collection, document, now)] } }

  const list = asPublished('lists', document, now)
  const byline = await findNewest('people', idsOf(list.byline), req)
  const edition = await nextEditionOf(list, own.montages, now, req)
  const people = byline.map((person) => asPublished('people', { ...person }, now))
  return { edition, laidOver: { ...own, lists: [list], people, ...(edition && { editions: [edition] }) } }
}

/** The id of an edition that the next publication would make. */
export const newEdition = 'preview'

/** Null before the first order: a page shows no edition of an empty list. */
async function nextEditionOf(
  { editionNote, entries, id }: List,
  montages: Montage[],
  now: Date,
  req: PayloadRequest,
): Promise<Edition | null> {
  const before = await newestEdition(id, req)
  const ids = [...new Set(idsOf(entries?.map(({ montage }) => montage)))]
  const others = ids.filter((each) => !montages.some((montage) => montage.id === each))
  const published =
    others.length > 0 ? await findPublic('montages', { select: ['slug', 'title', 'year'], where: { id: { in: others } } }, req) : []
  const names = new Map([...published, ...montages].map((montage) => [montage.id, montage]))
  const order = ids.filter((each) => names.has(each))
  if (order.length === 0) return null
  const next = editionAfter(before, order)
  if (next.isCorrection) return before
  const composed = composeEdition({ before, montages: order, names, number: next.number }, now.toISOString())
  return {
    ...composed,
    by: '',
    corrections: [],
    id: newEdition,
    isNewest: true,
    list: id,
    note: editionNote ?? '',
    publication: 0,
  } as unknown as Edition
}
