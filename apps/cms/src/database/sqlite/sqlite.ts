import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { createClient } from '@libsql/client'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { chooseIndexes } from './indexes.ts'
import { insertWithRows } from './insert-rows.ts'
import { raisePublicationsInSqlite } from './raise-publications.ts'
import { serialized } from './serialized-client.ts'
import { sqliteTransactions } from './transactions.ts'

/** SQLite in the data folder, with write-ahead log, transactions and one writer at a time. */
export function sqlite(dataDir: string): ReturnType<typeof sqliteAdapter> {
  mkdirSync(dataDir, { recursive: true })
  const url = pathToFileURL(path.join(dataDir, 'montage.db')).href
  const base = sqliteAdapter({
    client: { url },
    // They rise, so the rows of a save lie together in the indexes.
    idType: 'uuidv7',
    migrationDir: path.resolve('src/database/migrations/sqlite'),
    push: false,
    transactionOptions: {},
  })
  return {
    ...base,
    init: (args) => {
      const adapter = base.init(args)
      const connect = adapter.connect?.bind(adapter)
      return Object.assign(adapter, sqliteTransactions(adapter), {
        beforeSchemaInit: [chooseIndexes(adapter)],
        client: serialized(() => createClient({ url })),
        insert: insertWithRows(adapter),
        raisePublications: raisePublicationsInSqlite(adapter),
        async connect(options?: { hotReload: boolean }) {
          // Payload sets it only on its own client.
          await adapter.client.execute('PRAGMA journal_mode = WAL')
          await connect?.call(adapter, options)
        },
      })
    },
  }
}
