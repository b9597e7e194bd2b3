import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import type { Edition } from '../payload-types.ts'
import { editionNote, newestEditionOf } from '../request-context.ts'
import { composeEdition } from './compose-edition.ts'
import type { NextEdition } from './newest-edition.ts'

/** Writes the new edition of a list, or a dated correction of the newest when the order is the same. */
export async function recordEdition(next: NextEdition, publication: number, req: PayloadRequest): Promise<void> {
  if (next.before && next.isCorrection) await recordCorrections([next.before], publication, req)
  else await createEdition(next, publication, req)
  newestEditionOf(next.list.id).take(req)
}

export type CorrectedEdition = Pick<Edition, 'corrections' | 'id' | 'publishedAt'>

/** The newest editions of lists that show a changed document. */
export async function newestEditions(lists: string[], req: PayloadRequest): Promise<CorrectedEdition[]> {
  if (lists.length === 0) return []
  const where = { and: [{ list: { in: lists } }, { isNewest: { equals: true } }] }
  const select = { corrections: true, publishedAt: true } as const
  const { docs } = await req.payload.db.find<Edition>({ collection: 'editions', pagination: false, req, select, where })
  return docs
}

/** Adds a row to each edition and leaves the rest of it alone: an edition of a long list has hundreds of rows. */
export async function recordCorrections(editions: CorrectedEdition[], publication: number, req: PayloadRequest): Promise<void> {
  const publishedAt = new Date().toISOString()
  for (const { id } of editions) {
    const data = { correctedAt: publishedAt, corrections: { $push: { id: randomUUID(), publication, publishedAt } } }
    await req.payload.db.updateOne({ collection: 'editions', data, id, req, returning: false })
  }
}

async function createEdition(next: NextEdition, publication: number, req: PayloadRequest): Promise<void> {
  const { before, list } = next
  const { db } = req.payload
  if (before) {
    const data = { earlier: null, isNewest: false }
    await db.updateOne({ collection: 'editions', data, id: before.id, req, returning: false })
  }
  const data = {
    ...composeEdition(next, new Date().toISOString()),
    by: req.user?.name ?? '',
    corrections: [],
    isNewest: true,
    list: list.id,
    note: editionNote(list.slug).take(req) ?? '',
    publication,
  }
  await db.create({ collection: 'editions', data, req, returning: false } as never)
}
