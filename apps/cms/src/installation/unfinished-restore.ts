import type { Payload } from 'payload'

const key = 'restore'

export const markRestore = (payload: Payload): Promise<void> => payload.kv.set(key, { isUnfinished: true })

export const unmarkRestore = (payload: Payload): Promise<void> => payload.kv.delete(key)

/** Throws a sentence for a database that holds a part of a backup: a start would take it for empty, or for whole. */
export async function requireNoUnfinishedRestore(payload: Payload): Promise<void> {
  if (!(await payload.kv.has(key))) return
  throw new Error(
    'A restore into this database did not end, so it holds a part of a backup. Restore again: with SQLite by npm run restore -- --replace and the file, ' +
      'with MongoDB into another database.',
  )
}
