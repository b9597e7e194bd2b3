import { chmod } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { createClient } from '@libsql/client'

/** Copies the database of a data folder as it is at this moment, while others may write to it. The copy is for this user only. */
export async function copySqlite(dataDir: string, copy: string): Promise<void> {
  const client = createClient({ url: pathToFileURL(path.join(dataDir, 'montage.db')).href })
  try {
    await client.execute({ args: [copy], sql: 'VACUUM INTO ?' })
    await chmod(copy, 0o600)
  } finally {
    client.close()
  }
}
