import type { PayloadRequest } from 'payload'
import { inTurn } from '../database/in-turn.ts'
import { idOf } from '../documents/id-of.ts'
import type { PublicCollection } from '../documents/public-document.ts'
import { listsShowing, publishedByIds } from '../documents/where-shown.ts'
import type { Edition, List, Montage } from '../payload-types.ts'
import { earlierOf } from './earlier.ts'
import { takeEditionNote } from './edition-note.ts'
import { compareOrders } from './movement.ts'
import { editionAfter, newestEdition, orderOf } from './newest-edition.ts'

/**
 * Writes a publication of a document into the history of every published list that shows it, in the transaction of `req`: a new edition
 * where the list's order or membership differs from its newest one, else a dated correction of that.
 */
export async function recordEditions(collection: PublicCollection, id: string, publication: number, req: PayloadRequest): Promise<void> {
  await inTurn(req, async () => {
    for (const list of await listsShowing(collection, id, req)) await recordEdition(list, publication, req)
  })
}

async function recordEdition(list: List, publication: number, req: PayloadRequest): Promise<void> {
  const newest = await newestEdition(list.id, req)
  const montages = (list.entries ?? []).map(({ montage }) => idOf(montage)).filter((id) => id !== null)
  const { isCorrection, number } = editionAfter(newest, montages)
  if (newest && isCorrection) await addCorrection(newest, publication, req)
  else await createEdition({ list, montages, number, publication }, newest, req)
}

type NewEdition = { list: List; montages: string[]; number: number; publication: number }

async function createEdition({ list, montages, number, publication }: NewEdition, before: Edition | null, req: PayloadRequest) {
  const { gone, movements } = compareOrders(orderOf(before), montages)
  // The gate has passed: all of them are published.
  const published = new Map((await publishedByIds('montages', montages, req)).map((montage) => [montage.id, montage as Montage]))
  const namedBefore = new Map(before?.order.map((row) => [row.montage, row]))
  const edition = {
    gone: gone.map(({ id, rank }) => ({ ...namedAs(namedBefore.get(id), id), rank })),
    number,
    order: [...movements].map(([id, movement]) => ({ ...namedAs(published.get(id), id), movement })),
    publishedAt: new Date().toISOString(),
  }
  if (before) {
    const data = { earlier: null, isNewest: false }
    await req.payload.db.updateOne({ collection: 'editions', data, id: before.id, req, returning: false })
  }
  await req.payload.create({
    collection: 'editions',
    data: {
      ...edition,
      by: req.user?.name ?? '',
      earlier: { ...earlierOf(before, edition) },
      isNewest: true,
      length: edition.order.length,
      list: list.id,
      note: takeEditionNote(list, req),
      publication,
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
}

function namedAs(named: { slug: string; title: string; year: number } | undefined, montage: string) {
  if (!named) throw new Error(`The montage ${montage} of a published list is not to be found. Its edition cannot be written.`)
  const { slug, title, year } = named
  return { montage, slug, title, year }
}

async function addCorrection({ id, ...edition }: Edition, publication: number, req: PayloadRequest): Promise<void> {
  const corrections = [...(edition.corrections ?? []), { publication, publishedAt: new Date().toISOString() }]
  // All fields are said: while a version is restored, Payload fills in none that are left out, of whatever document.
  await req.payload.update({ collection: 'editions', id, data: { ...edition, corrections }, depth: 0, overrideAccess: true, req })
}
