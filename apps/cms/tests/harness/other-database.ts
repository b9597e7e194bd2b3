import { randomUUID } from 'node:crypto'
import { mkdtemp } from 'node:fs/promises'
import path from 'node:path'
import config from '@payload-config'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { MongoClient } from 'mongodb'
import { getPayload, type Payload, type SanitizedConfig } from 'payload'
import { onTestFinished } from 'vitest'

import { database } from '../../src/database/database.ts'
import { env } from '../../src/env.ts'

export type OtherDatabase = { databaseUrl: string; dataDir: string; payload: Payload }

/** A second, empty database beside that of the test file, until the test ends. */
export async function anotherDatabase(kind: 'MongoDB' | 'SQLite'): Promise<OtherDatabase> {
  const dataDir = await mkdtemp(path.join(env.dataDir, 'other-'))
  const databaseUrl = kind === 'MongoDB' ? env.databaseUrl.replace(/(\/[^/?]+)(\?|$)/, `$1-${randomUUID().slice(0, 8)}$2`) : ''
  const db = (await database({ databaseUrl, dataDir })) as SanitizedConfig['db']
  const payload = await getPayload({ config: { ...(await config), db }, disableOnInit: true, key: dataDir })
  onTestFinished(async () => {
    if (databaseUrl) await dropDatabase(databaseUrl)
    else (payload.db as unknown as SQLiteAdapter).client.close()
    await payload.destroy()
  })
  return { databaseUrl, dataDir, payload }
}

async function dropDatabase(url: string): Promise<void> {
  const client = await new MongoClient(url).connect()
  await client.db().dropDatabase()
  await client.close()
}
