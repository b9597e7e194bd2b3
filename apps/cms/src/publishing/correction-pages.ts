import type { CollectionBeforeDeleteHook, PayloadRequest } from 'payload'
import { correctionsPath } from 'types/index-addresses'
import { type Appearances, noAppearances } from '../addresses/appearances.ts'
import type { CorrectedEdition } from '../editions/record-edition.ts'
import type { Edition } from '../payload-types.ts'
import { daysOfCorrections } from '../read-model/parts/edition.ts'
import { readSettings } from '../read-model/read-documents.ts'
import { toSite } from '../read-model/to-site.ts'
import { correctionPagesOf, publicBefore } from '../request-context.ts'

/** `corrected`: the editions that this publication corrects. */
type Change = { before: Appearances; corrected: CorrectedEdition[]; now: Appearances }

/** The page of all corrections, when it gets another day, or a list on it comes, goes, or has another title or address. */
export async function correctionPages({ before, corrected, now }: Change, req: PayloadRequest): Promise<string[]> {
  const list = before.listing?.link === now.listing?.link ? null : (now.listing ?? before.listing)
  if (corrected.length === 0 && !list) return []

  const { timeZone } = toSite(await readSettings(req.payload))
  const correction = { publication: 0, publishedAt: new Date().toISOString() }
  const getsDay = (edition: CorrectedEdition) => {
    const corrections = edition.corrections ?? []
    const days = (each: typeof corrections) => daysOfCorrections({ ...edition, corrections: each }, timeZone).length
    return days([...corrections, correction]) > days(corrections)
  }
  if (corrected.some(getsDay)) return [correctionsPath]
  return list && (await correctedEditionsOf(list.id, req)).some((edition) => daysOfCorrections(edition, timeZone).length > 0)
    ? [correctionsPath]
    : []
}

/** Before the editions of a list are deleted with it. */
export const rememberCorrections: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const list = String(id)
  const before = publicBefore('lists', list).get(req)?.appearances
  if (before) correctionPagesOf(list).set(req, await correctionPages({ before, corrected: [], now: noAppearances }, req))
}

async function correctedEditionsOf(list: string, req: PayloadRequest): Promise<CorrectedEdition[]> {
  const where = { and: [{ list: { equals: list } }, { correctedAt: { exists: true } }] }
  const select = { corrections: true, publishedAt: true } as const
  const { docs } = await req.payload.db.find<Edition>({ collection: 'editions', pagination: false, req, select, where })
  return docs
}
