import { randomUUID } from 'node:crypto'
import type { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { BeginTransaction, CommitTransaction } from 'payload'

type Adapter = ReturnType<ReturnType<typeof sqliteAdapter>['init']>

/**
 * Begin and commit for Payload's adapter. Its own take a COMMIT that failed for one that did not: the caller is told that it was saved.
 * Here the commit rejects with what the database said, when what was begun has been rolled back and the next writer let in.
 */
export const sqliteTransactions = (adapter: Adapter): { beginTransaction: BeginTransaction; commitTransaction: CommitTransaction } => ({
  async beginTransaction() {
    await adapter.initializing
    const id = randomUUID()
    await new Promise<void>((begun, failed) => {
      // Drizzle commits when the callback's promise resolves, rolls back when it rejects, and settles `ended` after that.
      const ended = adapter.drizzle.transaction(
        (db) =>
          new Promise<void>((commit, rollBack) => {
            const resolve = () => {
              commit()
              return ended
            }
            const reject = () => {
              rollBack(new Error('Rolled back'))
              return ended.catch(() => {})
            }
            adapter.sessions[id] = { db: db as unknown as Adapter['sessions'][string]['db'], reject, resolve }
            begun()
          }),
      )
      ended.catch(failed)
    })
    return id
  },

  async commitTransaction(incoming) {
    const id = await incoming
    const session = adapter.sessions[id]
    if (!session) return
    delete adapter.sessions[id]
    await session.resolve()
  },
})
