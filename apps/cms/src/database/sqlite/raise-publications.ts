import { randomUUID } from 'node:crypto'
import type { sqliteAdapter } from '@payloadcms/db-sqlite'

import type { RaisePublications } from '../raise-publications.ts'

type Adapter = ReturnType<ReturnType<typeof sqliteAdapter>['init']>

/** SQLite takes 32,766 values in a statement, and a row has five. */
const maxRows = 6_000

export const raisePublicationsInSqlite =
  (adapter: Adapter): RaisePublications =>
  async ({ number, paths, req }) => {
    const table = adapter.tables.publications as unknown as Table
    const db = (adapter.sessions[String(await req.transactionID)]?.db ?? adapter.drizzle) as unknown as Database
    const updatedAt = new Date().toISOString()
    const values = paths.map((path) => ({ createdAt: updatedAt, id: randomUUID(), number, path, updatedAt }))
    for (let start = 0; start < values.length; start += maxRows) {
      const rows = values.slice(start, start + maxRows)
      // Payload's `insert` would return the rows, too.
      await db.insert(table).values(rows).onConflictDoUpdate({ set: { number, updatedAt }, target: table.path })
    }
  }

type Table = { path: unknown }
type Row = Record<string, number | string>
type Database = {
  insert: (table: Table) => {
    values: (rows: Row[]) => { onConflictDoUpdate: (options: { set: Row; target: unknown }) => Promise<unknown> }
  }
}
