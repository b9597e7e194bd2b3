import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Client, createClient } from '@libsql/client'
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
        client: serialized(() => connectTo(url)),
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

/**
 * A save of a long list writes 7 MB of pages. By default SQLite has 2 MB of them in memory, and moves them from the log into the file at the end of each
 * transaction that makes the log longer than 4 MB: here they are moved once in a few saves.
 */
function connectTo(url: string): Client {
  const client = createClient({ url })
  for (const setting of ['cache_size = -16000', 'wal_autocheckpoint = 4000']) {
    // Executed before it returns. A file that cannot be opened has the next statement fail, too, and that one is answered.
    client.execute(`PRAGMA ${setting}`).catch(() => {})
  }
  return client
}
