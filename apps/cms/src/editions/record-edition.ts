import type { PayloadRequest } from 'payload'
import { serially } from '../database/serially.ts'
import { idsOf } from '../documents/id-of.ts'
import type { PublicCollection } from '../documents/public-document.ts'
import { listsShowing, publishedByIds } from '../documents/where-shown.ts'
import type { Edition, List, Montage } from '../payload-types.ts'
import { editionNote } from '../request-context.ts'
import { buildEarlier } from './earlier.ts'
import { compareOrders } from './movement.ts'
import { editionAfter, newestEdition, orderOf } from './newest-edition.ts'

/** Each published list that shows the document gets a new edition, or a dated correction when its order is unchanged. */
export async function recordEditions(collection: PublicCollection, id: string, publication: number, req: PayloadRequest): Promise<void> {
  await serially(req, async () => {
    for (const list of await listsShowing(collection, id, req)) await recordEdition(list, publication, req)
  })
}

async function recordEdition(list: List, publication: number, req: PayloadRequest): Promise<void> {
  const newest = await newestEdition(list.id, req)
  const montages = idsOf(list.entries?.map(({ montage }) => montage))
  const { isCorrection, number } = editionAfter(newest, montages)
  if (newest && isCorrection) await addCorrection(newest, publication, req)
  else await createEdition({ list, montages, number, publication }, newest, req)
}

type NewEdition = { list: List; montages: string[]; number: number; publication: number }

async function createEdition({ list, montages, number, publication }: NewEdition, before: Edition | null, req: PayloadRequest) {
  const { dropped, movements } = compareOrders(orderOf(before), montages)
  const published = new Map((await publishedByIds('montages', montages, req)).map((montage) => [montage.id, montage as Montage]))
  const namedBefore = new Map(before?.order.map((row) => [row.montage, row]))
  const edition = {
    dropped: dropped.map(({ id, rank }) => ({ ...namedAs(namedBefore.get(id), id), rank })),
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
      earlier: { ...buildEarlier(before, edition) },
      isNewest: true,
      length: edition.order.length,
      list: list.id,
      note: editionNote(list.slug).take(req) ?? '',
      publication,
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
}

function namedAs(named: { slug: string; title: string; year: number } | undefined, montage: string) {
  if (!named) throw new Error(`The montage ${montage} of a published list was not found. The edition of the list cannot be written.`)
  const { slug, title, year } = named
  return { montage, slug, title, year }
}

async function addCorrection({ id, ...edition }: Edition, publication: number, req: PayloadRequest): Promise<void> {
  const corrections = [...(edition.corrections ?? []), { publication, publishedAt: new Date().toISOString() }]
  // With all fields: while Payload restores a version, it does not fill in missing fields of any document.
  await req.payload.update({ collection: 'editions', id, data: { ...edition, corrections }, depth: 0, overrideAccess: true, req })
}
