import path from 'node:path'
import { type MongooseAdapter, mongooseAdapter } from '@payloadcms/db-mongodb'
import type { CommitTransaction, Payload } from 'payload'

import { commitForCertain } from './mongodb-commit.ts'

/** MongoDB, the production database. */
export function mongodb(url: string): ReturnType<typeof mongooseAdapter> {
  const base = mongooseAdapter({
    // Payload begins to work while collections and indexes are still being made: a first write could fail, a slug be given twice.
    afterOpenConnection: async ({ connection }) => {
      await Promise.all(Object.values(connection.models).map((model) => model.init()))
    },
    connectOptions: { serverSelectionTimeoutMS: 10_000 },
    migrationDir: path.resolve('src/database/migrations/mongodb'),
    url,
  })
  return {
    ...base,
    init: (args) => {
      const adapter = base.init(args) as MongooseAdapter
      const commitTransaction: CommitTransaction = async (incoming) => {
        const id = await incoming
        const session = adapter.sessions[id]
        if (!session) return
        delete adapter.sessions[id]
        await commitForCertain(session)
      }
      return Object.assign(adapter, { commitTransaction })
    },
  }
}

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
