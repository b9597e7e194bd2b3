import path from 'node:path'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { type FindVersions, getPayload, type SanitizedConfig } from 'payload'

import { database } from '../../database/database.ts'
import { copySqlite } from '../../database/sqlite/copy-sqlite.ts'
import type { Document } from '../contents.ts'
import type { Source } from './source.ts'

const pageSize = 200

/** Copies the database into `folder`, while others write to it, and reads the copy. */
export async function openSqlite(config: SanitizedConfig, dataDir: string, folder: string): Promise<Source> {
  await copySqlite(dataDir, path.join(folder, 'montage.db'))
  const db = (await database({ databaseUrl: '', dataDir: folder })) as SanitizedConfig['db']
  const payload = await getPayload({ config: { ...config, db }, disableOnInit: true, key: folder })
  const adapter = payload.db as unknown as SQLiteAdapter

  async function* pages(find: (page: number) => Promise<{ docs: unknown[] }>): AsyncGenerator<Document> {
    for (let page = 1; ; page++) {
      const { docs } = await find(page)
      yield* docs as Document[]
      if (docs.length < pageSize) return
    }
  }
  const options = { limit: pageSize, pagination: false }
  return {
    close: async () => {
      adapter.client.close()
      await payload.destroy()
    },
    database: 'SQLite',
    documents: (collection) => pages((page) => payload.db.find({ ...options, collection, page, sort: ['createdAt', 'id'] })),
    global: async (slug) => {
      const found = await payload.db.findGlobal<Record<string, unknown>>({ slug })
      return found?.id ? found : null
    },
    isSnapshot: () => true,
    newestMigration: async () => {
      const { rows } = await adapter.client.execute('SELECT name FROM payload_migrations ORDER BY name DESC LIMIT 1')
      return String(rows[0]?.name)
    },
    versions: (collection) =>
      pages((page) => (payload.db.findVersions as FindVersions)({ ...options, collection, page, sort: ['updatedAt', 'id'] })),
  }
}
