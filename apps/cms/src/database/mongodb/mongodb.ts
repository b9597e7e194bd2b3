import path from 'node:path'
import { type MongooseAdapter, mongooseAdapter } from '@payloadcms/db-mongodb'
import type { CommitTransaction, Count } from 'payload'

import { commitWithRetry } from './commit.ts'
import { insertRowsPlainly } from './plain-rows.ts'
import { raisePublicationsInMongodb } from './raise-publications.ts'

export function mongodb(url: string): ReturnType<typeof mongooseAdapter> {
  const base = mongooseAdapter({
    // Payload does not wait for collections and indexes: a first write could fail, and two documents could get one slug.
    afterOpenConnection: async (adapter) => {
      await Promise.all(Object.values(adapter.connection.models).map((model) => model.init()))
      insertRowsPlainly(adapter as MongooseAdapter)
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
        await commitWithRetry(session)
      }
      const count = adapter.count.bind(adapter)
      return Object.assign(adapter, {
        commitTransaction,
        // Without a condition Payload asks for an estimate, which is no command of a transaction.
        count: ({ where = {}, ...args }: Parameters<Count>[0]) =>
          count({ ...args, where: args.req?.transactionID ? { and: [where, { id: { exists: true } }] } : where }),
        raisePublications: raisePublicationsInMongodb(adapter),
      })
    },
  }
}
