import type { Payload } from 'payload'
import { vi } from 'vitest'

/** Counts the database queries of `act`. */
export async function countQueries(payload: Payload, act: () => Promise<unknown>): Promise<number> {
  let count = 0
  const spies = objectsWithQueries(payload).flatMap(([object, names]) =>
    names.map((name) => {
      const query = object[name]
      return vi.spyOn(object, name).mockImplementation(function (this: unknown, ...args) {
        count++
        return query?.apply(this, args)
      })
    }),
  )
  await act()
  for (const spy of spies) spy.mockRestore()
  return count
}

type Queries = Record<string, (...args: unknown[]) => unknown>

/** Payload's queries, and our own to either database. */
function objectsWithQueries({ db }: Payload): [Queries, string[]][] {
  const { connection, drizzle } = db as unknown as Record<string, Queries>
  const ours: [Queries | undefined, string][] = [
    [connection, 'collection'],
    [drizzle, 'all'],
  ]
  return [
    [db as unknown as Queries, ['count', 'countVersions', 'find', 'findDistinct', 'findGlobal', 'findOne', 'findVersions', 'queryDrafts']],
    ...ours.flatMap(([object, name]): [Queries, string[]][] => (object ? [[object, [name]]] : [])),
  ]
}
