import type { Payload, PayloadRequest, Where } from 'payload'
import { pathIn } from 'types/addresses'

import { addressesOf, type WithPage } from '../documents/public-versions.ts'
import { type State, stateOf } from './words.ts'

/** `path`: of the page that readers have; null when they have none. `lastEdition`: of a list that readers have, or had. */
export type Standing = { lastEdition: number | null; path: string | null; state: State }

type Asking = { overrideAccess: boolean; payload: Payload; req?: PayloadRequest }

/** How a document stands to its readers; null when there is none, or none that may be read. */
export async function standingOf(collection: WithPage, id: string, asking: Asking): Promise<Standing | null> {
  const stored = await read(collection, { id: { equals: id } }, false, asking)
  if (!stored) return null
  const isPublic = stored._status === 'published' && !stored.deletedAt
  const newest = isPublic ? await read(collection, { id: { equals: id } }, true, asking) : null
  const wasPublic = isPublic || (await addressesOf(collection, id, { ...asking, limit: 1 })).length > 0
  return {
    lastEdition: collection === 'lists' && wasPublic ? await lastEditionOf(id, asking) : null,
    path: isPublic ? pathIn[collection](stored) : null,
    state: stateOf({ hasChanges: newest?._status === 'draft', isPublic, wasPublic }),
  }
}

async function read(collection: WithPage, where: Where, draft: boolean, { overrideAccess, payload, req }: Asking) {
  const select = { _status: true, deletedAt: true, slug: true } as const
  const options = { collection, depth: 0, draft, limit: 1, overrideAccess, pagination: false, select, trash: true, where }
  const { docs } = await payload.find({ ...options, ...(req && { req }) })
  return docs[0] ?? null
}

async function lastEditionOf(list: string, { overrideAccess, payload, req }: Asking): Promise<number | null> {
  const select = { number: true } as const
  const where: Where = { list: { equals: list } }
  const options = { collection: 'editions', depth: 0, limit: 1, overrideAccess, pagination: false, select, sort: '-number', where } as const
  const { docs } = await payload.find({ ...options, ...(req && { req }) })
  return docs[0]?.number ?? null
}
