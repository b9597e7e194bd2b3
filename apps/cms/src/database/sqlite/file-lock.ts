import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { createClient } from '@libsql/client'

import type { Lock } from '../one-at-a-time.ts'

/** A write transaction on a file beside the database: it ends with its process, also when that is killed. */
export async function openFileLock(dataDir: string): Promise<Lock> {
  await mkdir(dataDir, { recursive: true })
  const client = createClient({ url: pathToFileURL(path.join(dataDir, 'set-up.lock')).href })
  return {
    close: async () => client.close(),
    take: async () => {
      try {
        const transaction = await client.transaction('write')
        return () => transaction.rollback()
      } catch (error) {
        if (String((error as { code?: unknown }).code).startsWith('SQLITE_BUSY')) return null
        throw error
      }
    },
  }
}
