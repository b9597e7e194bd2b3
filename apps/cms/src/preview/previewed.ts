import type { PayloadRequest } from 'payload'

import { idsOf } from '../documents/id-of.ts'
import type { WithPage } from '../documents/public-versions.ts'
import type { Montage } from '../payload-types.ts'
import { isOf, type Target } from '../schedules/target.ts'
import { findNewest } from './find-newest.ts'
import { differs, unsavedValues } from './unsaved-values.ts'

type Values = Record<string, unknown>

/** A document, and those montages of a list that go with it. */
export type Previewed = { collection: WithPage; document: Values & { id: string }; isUnsaved: boolean; montages: Montage[] }

/** The newest version of a document with its montages, and the unsaved values of a form on top. Null when there is none that the user may read. */
export async function newestVersion(collection: WithPage, id: string, req: PayloadRequest, data: Values = {}): Promise<Previewed | null> {
  const [newest] = await findNewest(collection, [id], req)
  if (!newest) return null
  const values = unsavedValues(collection, data, req)
  const document = { ...newest, ...values, id }
  return {
    collection,
    document,
    isUnsaved: differs(values, { ...newest }),
    montages: await findNewest('montages', montagesIn(document), req),
  }
}

/** The copies that a schedule publishes. Null when the document has no such schedule. */
export async function scheduledCopy(target: Target, schedule: string, req: PayloadRequest): Promise<Previewed | null> {
  const where = { and: [{ id: { equals: schedule } }, isOf(target), { state: { equals: 'waiting' } }] }
  const { docs } = await req.payload.find({
    collection: 'schedules',
    depth: 0,
    limit: 1,
    overrideAccess: false,
    pagination: false,
    req,
    where,
  })
  const [newest] = await findNewest(target.collection, [target.id], req)
  const [found] = docs
  if (!found || !newest || found.action !== 'publish') return null

  const publishedAt = 'publishedAt' in newest ? { publishedAt: newest.publishedAt } : {}
  const document = { ...found.copy, ...publishedAt, id: target.id, updatedAt: found.savedAt }
  const copies = new Map(found.drafts.map(({ data, id }) => [id, data]))
  const montages = await findNewest('montages', [...copies.keys()], req)
  return {
    collection: target.collection,
    document,
    isUnsaved: false,
    montages: montages.map((montage) => ({ ...montage, ...copies.get(montage.id) })),
  }
}

const montagesIn = ({ entries }: Values): string[] =>
  Array.isArray(entries) ? idsOf(entries.map((entry: { montage?: unknown }) => entry.montage)) : []
