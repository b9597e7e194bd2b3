import { existsSync } from 'node:fs'
import { copyFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { createClient } from '@libsql/client'
import { BSON, type Db, MongoClient } from 'mongodb'

import { env } from '../../../src/env.ts'

const file = path.join(process.env.MONTAGE_TESTS ?? '', env.databaseUrl ? 'template.json' : 'template.db')
const database = path.join(env.dataDir, 'montage.db')

/** Fills the database of a test file from the run's template. For the first file it returns a function that saves the template instead. */
export async function copyTemplate(): Promise<(() => Promise<void>) | null> {
  if (env.databaseUrl) await emptyDatabase()
  if (!existsSync(file) && (await isFirst())) return env.databaseUrl ? saveCollections : saveSqlite
  // Another worker is making it.
  while (!existsSync(file)) await wait(20)
  await (env.databaseUrl ? withDatabase(insertCollections) : copyFile(file, database))
  return null
}

/** Empties the MongoDB database of this worker, but not its indexes. On SQLite each file has its own database. */
export async function emptyDatabase(): Promise<void> {
  if (!env.databaseUrl) return
  await withDatabase(async (db) => {
    for (const collection of await db.collections()) await collection.deleteMany({})
  })
}

const isFirst = (): Promise<boolean> =>
  mkdir(`${file}.lock`).then(
    () => true,
    () => false,
  )

async function saveSqlite(): Promise<void> {
  const client = createClient({ url: `file:${database}` })
  await client.execute({ args: [`${file}.tmp`], sql: 'VACUUM INTO ?' })
  client.close()
  await rename(`${file}.tmp`, file)
}

const saveCollections = (): Promise<void> =>
  withDatabase(async (db) => {
    const collections: Record<string, object[]> = {}
    for (const collection of await db.collections()) collections[collection.collectionName] = await collection.find().toArray()
    await writeFile(`${file}.tmp`, BSON.EJSON.stringify(collections))
    await rename(`${file}.tmp`, file)
  })

async function insertCollections(db: Db): Promise<void> {
  const collections = BSON.EJSON.parse(await readFile(file, 'utf8')) as Record<string, object[]>
  for (const [name, documents] of Object.entries(collections)) {
    if (documents.length > 0) await db.collection(name).insertMany(documents)
  }
}

async function withDatabase(work: (db: Db) => Promise<void>): Promise<void> {
  const client = new MongoClient(env.databaseUrl)
  await work(client.db()).finally(() => client.close())
}
