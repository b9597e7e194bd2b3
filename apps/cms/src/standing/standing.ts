import type { Where } from 'payload'
import { pathIn } from 'types/addresses'

import { idOf } from '../documents/id-of.ts'
import type { ReadOptions, WithPage } from '../documents/public-versions.ts'
import { type State, stateOf } from './state.ts'

/** `lastEdition`: of a list that is or was public. */
export type Standing = { lastEdition: number | null; path: string | null; state: State }

type Stored = { _status?: string | null; deletedAt?: string | null; id: string; slug: string }

export const standingOf = async (collection: WithPage, id: string, options: ReadOptions): Promise<Standing | null> =>
  (await standingsOf(collection, [id], options)).get(id) ?? null

/** Of those that exist, in four questions to the database at most. */
export async function standingsOf(collection: WithPage, ids: readonly string[], options: ReadOptions): Promise<Map<string, Standing>> {
  const stored = await read(collection, ids, false, options)
  const isPublic = ({ _status, deletedAt }: Stored) => _status === 'published' && !deletedAt
  const publicIds = stored.filter(isPublic).map(({ id }) => id)
  const newest = new Map((await read(collection, publicIds, true, options)).map((doc) => [doc.id, doc]))
  const otherIds = stored.filter((doc) => !isPublic(doc)).map(({ id }) => id)
  const wasPublic = new Set([...publicIds, ...(await publishedOnce(collection, otherIds, options))])
  const editions = collection === 'lists' ? await lastEditionsOf([...wasPublic], options) : new Map<string, number>()
  return new Map(
    stored.map((doc) => [
      doc.id,
      {
        lastEdition: editions.get(doc.id) ?? null,
        path: isPublic(doc) ? pathIn[collection](doc) : null,
        state: stateOf({
          hasChanges: newest.get(doc.id)?._status === 'draft',
          isPublic: isPublic(doc),
          wasPublic: wasPublic.has(doc.id),
        }),
      },
    ]),
  )
}

const common = ({ overrideAccess, payload, req }: ReadOptions) => ({
  find: { depth: 0, overrideAccess, pagination: false, ...(req && { req }) } as const,
  payload,
})

async function read(collection: WithPage, ids: readonly string[], draft: boolean, options: ReadOptions): Promise<Stored[]> {
  if (ids.length === 0) return []
  const { find, payload } = common(options)
  const select = { _status: true, deletedAt: true, slug: true } as const
  // On MongoDB a value that is no id is an error in a list of ids.
  const where: Where = { id: ids.length === 1 ? { equals: ids[0] } : { in: [...ids] } }
  const { docs } = await payload.find({ ...find, collection, draft, select, trash: true, where })
  return docs as Stored[]
}

/** Those of which a published version is stored. */
async function publishedOnce(collection: WithPage, ids: string[], options: ReadOptions): Promise<string[]> {
  if (ids.length === 0) return []
  const { find, payload } = common(options)
  const where: Where = {
    and: [{ parent: { in: ids } }, { 'version._status': { equals: 'published' } }, { 'version.deletedAt': { exists: false } }],
  }
  const { docs } = await payload.findVersions({ ...find, collection, select: { parent: true } as never, where })
  return docs.map(({ parent }) => String(parent))
}

async function lastEditionsOf(lists: string[], options: ReadOptions): Promise<Map<string, number>> {
  if (lists.length === 0) return new Map()
  const { find, payload } = common(options)
  const [only] = lists
  const where: Where = { list: lists.length === 1 ? { equals: only } : { in: lists } }
  // Of one list the newest edition alone; of several, ascending, so that the newest stays in the map.
  const of = lists.length === 1 ? ({ limit: 1, sort: '-number' } as const) : ({ sort: 'number' } as const)
  const { docs } = await payload.find({ ...find, ...of, collection: 'editions', select: { list: true, number: true }, where })
  return new Map(docs.map(({ list, number }) => [idOf(list) ?? '', number]))
}
