import path from 'node:path'
import { mongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'

/** MongoDB, the production database. */
export const mongodb = (url: string) =>
  mongooseAdapter({
    // Payload begins to work while collections and indexes are still being made: a first write could fail, a slug be given twice.
    afterOpenConnection: async ({ connection }) => {
      await Promise.all(Object.values(connection.models).map((model) => model.init()))
    },
    connectOptions: { serverSelectionTimeoutMS: 10_000 },
    migrationDir: path.resolve('src/migrations/mongodb'),
    url,
  })

/**
 * Payload switches transactions off in silence on a standalone server or without `replicaSet` in the address. A publish would then be
 * written in halves, so the process refuses to start.
 */
export async function requireTransactions(payload: Payload): Promise<void> {
  const transaction = await payload.db.beginTransaction()
  if (!transaction) {
    throw new Error(
      'This MongoDB cannot begin a transaction: run it as a replica set (one node is enough) and put replicaSet=… in DATABASE_URL.',
    )
  }
  await payload.db.rollbackTransaction(transaction)
}
