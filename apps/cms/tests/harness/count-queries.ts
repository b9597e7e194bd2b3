import type { Payload } from 'payload'
import { vi } from 'vitest'

type Queries = Record<string, (...args: unknown[]) => unknown>

const queries = ['count', 'countVersions', 'find', 'findDistinct', 'findGlobal', 'findOne', 'findVersions', 'queryDrafts']
const writes = ['create', 'createVersion', 'deleteMany', 'deleteOne', 'raisePublications', 'updateMany', 'updateOne', 'updateVersion']

/** Counts the database queries of `act`. */
export const countQueries = (payload: Payload, act: () => Promise<unknown>): Promise<number> => countCalls(objectsWithQueries(payload), act)

/** Counts the queries and writes of `act`, without those of the delivery that begins after a response. */
export async function countOperations({ db }: Payload, act: () => Promise<unknown>): Promise<{ queries: number; writes: number }> {
  const ofDelivery = ['outbox', 'web-instances']
  const isCounted = ([args]: unknown[]) => !ofDelivery.includes((args as { collection?: string }).collection ?? '')
  let written = 0
  const read = await countCalls(
    [[db as unknown as Queries, queries]],
    async () => {
      written = await countCalls([[db as unknown as Queries, writes]], act, isCounted)
    },
    isCounted,
  )
  return { queries: read, writes: written }
}

async function countCalls(
  objects: [Queries, string[]][],
  act: () => Promise<unknown>,
  isCounted: (args: unknown[]) => boolean = () => true,
) {
  let count = 0
  const spies = objects.flatMap(([object, names]) =>
    names.map((name) => {
      const query = object[name]
      return vi.spyOn(object, name).mockImplementation(function (this: unknown, ...args) {
        if (isCounted(args)) count++
        return query?.apply(this, args)
      })
    }),
  )
  await act()
  for (const spy of spies) spy.mockRestore()
  return count
}

/** Payload's queries, and our own to either database. */
function objectsWithQueries({ db }: Payload): [Queries, string[]][] {
  const { connection, drizzle } = db as unknown as Record<string, Queries>
  const ours: [Queries | undefined, string][] = [
    [connection, 'collection'],
    [drizzle, 'all'],
  ]
  return [
    [db as unknown as Queries, queries],
    ...ours.flatMap(([object, name]): [Queries, string[]][] => (object ? [[object, [name]]] : [])),
  ]
}
