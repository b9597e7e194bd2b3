import path from 'node:path'
import { type Client, createClient } from '@libsql/client'
import { type Db, MongoClient } from 'mongodb'

import type { Place } from './montage.ts'

const collections = ['lists', 'media', 'people', 'users']
/** Mongoose makes a plural of each name. */
const nameInMongodb: Record<string, string> = { people: 'peoples' }

/** Makes the database of a place refuse all writes of documents and users, whatever is written. */
export async function refuseWrites(place: Place): Promise<void> {
  await inDatabase(place, {
    mongo: async (database) => {
      for (const collection of collections)
        await database.command({ collMod: nameInMongodb[collection] ?? collection, validator: { $expr: false } })
    },
    sqlite: async (client) => {
      for (const collection of collections) {
        for (const change of ['INSERT', 'UPDATE']) {
          await client.execute(
            `CREATE TRIGGER refuse_${collection}_${change} BEFORE ${change} ON ${collection} BEGIN SELECT RAISE(ABORT, 'broken'); END`,
          )
        }
      }
    },
  })
}

/** Of all users: hashes, salts and the ids of their sessions. */
export async function secretsIn(place: Place): Promise<string[]> {
  const secrets: unknown[] = []
  await inDatabase(place, {
    mongo: async (database) => {
      for (const { hash, salt, sessions } of await database.collection('users').find().toArray()) {
        secrets.push(hash, salt, ...(sessions ?? []).map(({ id }: { id: string }) => id))
      }
    },
    sqlite: async (client) => {
      for (const sql of ['SELECT hash, salt FROM users', 'SELECT id FROM users_sessions']) {
        for (const row of (await client.execute(sql)).rows) secrets.push(...Object.values(row))
      }
    },
  })
  return secrets.flatMap((secret) => (typeof secret === 'string' ? [secret] : []))
}

type Ways = { mongo: (database: Db) => Promise<void>; sqlite: (client: Client) => Promise<void> }

async function inDatabase({ env: { DATA_DIR = '', DATABASE_URL } }: Place, { mongo, sqlite }: Ways): Promise<void> {
  if (DATABASE_URL) {
    const client = await new MongoClient(DATABASE_URL).connect()
    await mongo(client.db()).finally(() => client.close())
    return
  }
  const client = createClient({ url: `file:${path.join(DATA_DIR, 'montage.db')}` })
  await sqlite(client).finally(() => client.close())
}
