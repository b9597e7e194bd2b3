import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { BSON } from 'mongodb'
import { getPayload, type SanitizedConfig } from 'payload'

import { database } from '../../database/database.ts'
import type { Document } from '../contents.ts'
import type { Source } from './source.ts'

/** Reads the documents of MongoDB in a session that sees one moment. */
export async function openMongodb(config: SanitizedConfig, databaseUrl: string, key: string): Promise<Source> {
  const db = (await database({ databaseUrl, dataDir: '' })) as SanitizedConfig['db']
  const payload = await getPayload({ config: { ...config, db }, disableOnInit: true, key })
  const { collections, connection, globals, versions } = payload.db as unknown as MongooseAdapter
  const session = connection.getClient().startSession({ snapshot: true })

  type Model = (typeof collections)[string] | undefined
  async function* all(model: Model, order: 'createdAt' | 'updatedAt'): AsyncGenerator<Document> {
    if (!model) throw new Error('There is no such collection.')
    // By an index: a sort in memory has a limit.
    const found = model.collection.find({}, { session }).sort({ [order]: 1 })
    for await (const document of found) yield neutral(document) as Document
  }
  return {
    close: async () => {
      await session.endSession()
      await payload.destroy()
    },
    database: 'MongoDB',
    documents: (collection) => all(collections[collection], 'createdAt'),
    global: async (slug) => {
      const document = await globals.collection.findOne({ globalType: slug }, { session })
      return document && (neutral(document) as Document)
    },
    isSnapshot: () => hasSnapshot(session),
    newestMigration: async () => {
      const newest = await collections['payload-migrations']?.collection.findOne({}, { session, sort: { name: -1 } })
      return String(newest?.name)
    },
    versions: (collection) => all(versions[collection], 'updatedAt'),
  }
}

/** Some servers that speak the protocol ignore the wish. The driver keeps the time that a server answers. */
const hasSnapshot = (session: object): boolean => (session as { snapshotTime?: unknown }).snapshotTime !== undefined

/** Ids and times as text, and the id under the name that Payload gives it. */
function neutral(value: unknown): unknown {
  if (value instanceof BSON.ObjectId) return value.toHexString()
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.map(neutral)
  if (typeof value !== 'object' || value === null) return value
  const { __v, _id, ...rest } = value as Record<string, unknown>
  const entries = Object.entries(rest).map(([name, each]) => [name, neutral(each)])
  return { ...(_id === undefined ? {} : { id: neutral(_id) }), ...Object.fromEntries(entries) }
}
