import { randomUUID } from 'node:crypto'
import type { sqliteAdapter } from '@payloadcms/db-sqlite'
import { sql } from '@payloadcms/db-sqlite/drizzle'

import type { RaisePublications } from '../raise-publications.ts'
import { insertRows } from './insert-rows.ts'

type Adapter = ReturnType<ReturnType<typeof sqliteAdapter>['init']>

export const raisePublicationsInSqlite =
  (adapter: Adapter): RaisePublications =>
  async ({ number, paths, req }) => {
    const db = (adapter.sessions[String(await req.transactionID)]?.db ?? adapter.drizzle) as Adapter['drizzle']
    const updatedAt = new Date().toISOString()
    const rows = paths.map((path) => ({ createdAt: updatedAt, id: randomUUID(), number, path, updatedAt }))
    const raise = sql`ON CONFLICT (path) DO UPDATE SET number = excluded.number, updated_at = excluded.updated_at`
    await insertRows(db, adapter.tables.publications, rows, raise)
  }
