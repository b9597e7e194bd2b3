import { randomUUID } from 'node:crypto'
import type { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { BeginTransaction, CommitTransaction } from 'payload'

type Adapter = ReturnType<ReturnType<typeof sqliteAdapter>['init']>

/** Begin and commit for Payload's adapter, whose own commit resolves even when COMMIT failed; this one rejects after the rollback. */
export const sqliteTransactions = (adapter: Adapter): { beginTransaction: BeginTransaction; commitTransaction: CommitTransaction } => ({
  async beginTransaction() {
    await adapter.initializing
    const id = randomUUID()
    await new Promise<void>((begun, failed) => {
      // Drizzle commits when the callback's promise resolves, rolls back when it rejects, then settles `ended`.
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
