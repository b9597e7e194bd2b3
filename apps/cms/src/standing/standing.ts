import type { Where } from 'payload'
import { pathIn } from 'types/addresses'

import { addressesOf, type ReadOptions, type WithPage } from '../documents/public-versions.ts'
import { type State, stateOf } from './state.ts'

/** `lastEdition`: of a list that is or was public. */
export type Standing = { lastEdition: number | null; path: string | null; state: State }

export async function standingOf(collection: WithPage, id: string, options: ReadOptions): Promise<Standing | null> {
  const stored = await read(collection, { id: { equals: id } }, false, options)
  if (!stored) return null
  const isPublic = stored._status === 'published' && !stored.deletedAt
  const newest = isPublic ? await read(collection, { id: { equals: id } }, true, options) : null
  const wasPublic = isPublic || (await addressesOf(collection, id, { ...options, limit: 1 })).length > 0
  return {
    lastEdition: collection === 'lists' && wasPublic ? await lastEditionOf(id, options) : null,
    path: isPublic ? pathIn[collection](stored) : null,
    state: stateOf({ hasChanges: newest?._status === 'draft', isPublic, wasPublic }),
  }
}

async function read(collection: WithPage, where: Where, draft: boolean, { overrideAccess, payload, req }: ReadOptions) {
  const select = { _status: true, deletedAt: true, slug: true } as const
  const options = { collection, depth: 0, draft, limit: 1, overrideAccess, pagination: false, select, trash: true, where }
  const { docs } = await payload.find({ ...options, ...(req && { req }) })
  return docs[0] ?? null
}

async function lastEditionOf(list: string, { overrideAccess, payload, req }: ReadOptions): Promise<number | null> {
  const select = { number: true } as const
  const where: Where = { list: { equals: list } }
  const options = { collection: 'editions', depth: 0, limit: 1, overrideAccess, pagination: false, select, sort: '-number', where } as const
  const { docs } = await payload.find({ ...options, ...(req && { req }) })
  return docs[0]?.number ?? null
}
