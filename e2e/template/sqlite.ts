import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Client, createClient } from '@libsql/client'

/** Moves the write-ahead log into the database file, which is then complete. */
export const checkpointDatabase = (dataDir: string): Promise<void> =>
  withDatabase(dataDir, async (client) => {
    await client.execute('PRAGMA wal_checkpoint(TRUNCATE)')
  })

export const setSiteAddress = (dataDir: string, address: string): Promise<void> =>
  withDatabase(dataDir, async (client) => {
    await client.execute({ args: [address], sql: 'UPDATE site SET address = ?' })
  })

async function withDatabase(dataDir: string, work: (client: Client) => Promise<void>): Promise<void> {
  const client = createClient({ url: pathToFileURL(path.join(dataDir, 'montage.db')).href })
  try {
    await work(client)
  } finally {
    client.close()
  }
}
