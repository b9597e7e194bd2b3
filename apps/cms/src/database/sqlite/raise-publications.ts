import { randomUUID } from 'node:crypto'
import type { sqliteAdapter } from '@payloadcms/db-sqlite'

import type { RaisePublications } from '../raise-publications.ts'

type Adapter = ReturnType<ReturnType<typeof sqliteAdapter>['init']>

/** SQLite takes 32,766 values in a statement, and a row has five. */
const maxRows = 6_000

export const raisePublicationsInSqlite =
  (adapter: Adapter): RaisePublications =>
  async ({ number, paths, req }) => {
    const table = adapter.tables.publications as never
    const db = adapter.sessions[String(await req.transactionID)]?.db ?? adapter.drizzle
    const updatedAt = new Date().toISOString()
    for (let start = 0; start < paths.length; start += maxRows) {
      const values = paths
        .slice(start, start + maxRows)
        .map((path) => ({ createdAt: updatedAt, id: randomUUID(), number, path, updatedAt }))
      await adapter.insert({
        db: db as never,
        onConflictDoUpdate: { set: { number, updatedAt }, target: (table as { path: never }).path },
        tableName: 'publications',
        values,
      })
    }
  }
