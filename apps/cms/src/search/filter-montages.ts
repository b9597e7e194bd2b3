import type { CollectionBeforeOperationHook, PayloadRequest, Where } from 'payload'

import { idOf } from '../documents/id-of.ts'
import { holds, replaceConditions } from '../documents/replace-conditions.ts'
import { conditionOf, searched } from './condition.ts'

/** A filter that is written as `where[id][in]=<name>`, so that it can stand in an address and beside others. */
export type MontageFilter = 'changed' | 'drafts' | 'mine' | 'uncredited' | 'unlisted'

/** Before montages are read: puts conditions in place of the names of filters, and of the words that are searched. */
export const filterMontages: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { where } = args as { where?: Where }
  if (operation !== 'read' || !where) return
  return { ...args, where: await resolveFilters(where, req) } as never
}

async function resolveFilters(where: Where, req: PayloadRequest): Promise<Where> {
  const changed = holds(where, 'changed') || holds(where, 'drafts') ? await changedIds(req) : []
  const listed = holds(where, 'unlisted') ? await listedIds(req) : []
  const isDraft: Where = { _status: { equals: 'draft' } }
  const filters: Record<MontageFilter, Where> = {
    changed: { and: [isDraft, { id: { in: changed } }] },
    drafts: { and: [isDraft, { id: { not_in: changed } }] },
    mine: { createdBy: { equals: req.user?.id ?? '' } },
    uncredited: { and: [{ image: { exists: true } }, { or: [{ 'image.credit': { exists: false } }, { 'image.credit': { equals: '' } }] }] },
    unlisted: { id: { not_in: listed } },
  }
  return replaceConditions(where, (path, condition) => {
    if (path === 'words') return conditionOf(String(condition.like ?? ''), searched) ?? {}
    if (path === 'id' && Object.hasOwn(filters, String(condition.in))) return filters[String(condition.in) as MontageFilter]
    return null
  })
}

/** Of the montages that readers have in an older state than the newest. */
async function changedIds(req: PayloadRequest): Promise<string[]> {
  const drafts = await req.payload.db.queryDrafts({
    collection: 'montages',
    pagination: false,
    req,
    select: { parent: true, version: { _status: true } },
    where: { 'version._status': { equals: 'draft' } },
  })
  const ids = drafts.docs.map(({ id }) => id)
  if (ids.length === 0) return []
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection: 'montages',
    pagination: false,
    req,
    select: { _status: true },
    where: { and: [{ id: { in: ids } }, { _status: { equals: 'published' } }] },
  })
  return docs.map(({ id }) => id)
}

/** Of the montages that stand in the newest version of a list. */
async function listedIds(req: PayloadRequest): Promise<string[]> {
  const { docs } = await req.payload.db.queryDrafts<{ entries?: { montage: unknown }[]; id: string }>({
    collection: 'lists',
    pagination: false,
    req,
    select: { parent: true, version: { entries: { montage: true } } },
    where: { 'version.deletedAt': { exists: false } },
  })
  return [...new Set(docs.flatMap(({ entries = [] }) => entries.flatMap(({ montage }) => idOf(montage) ?? [])))]
}
