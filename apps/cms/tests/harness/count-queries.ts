import type { Payload } from 'payload'

const names = ['count', 'countVersions', 'find', 'findDistinct', 'findGlobal', 'findOne', 'findVersions', 'queryDrafts']

/** Counts the database queries of `act`. */
export async function countQueries(payload: Payload, act: () => Promise<unknown>): Promise<number> {
  const db = payload.db as unknown as Record<string, (...args: unknown[]) => unknown>
  const before = names.map((name) => [name, db[name]] as const)
  let count = 0
  for (const [name, query] of before) {
    db[name] = (...args) => {
      count++
      return query?.apply(payload.db, args)
    }
  }
  try {
    await act()
  } finally {
    for (const [name, query] of before) if (query) db[name] = query
  }
  return count
}
