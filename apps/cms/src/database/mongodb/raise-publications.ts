import type { MongooseAdapter } from '@payloadcms/db-mongodb'

import type { RaisePublications } from '../raise-publications.ts'

export const raisePublicationsInMongodb =
  (adapter: MongooseAdapter): RaisePublications =>
  async ({ number, paths, req }) => {
    const session = adapter.sessions[String(await req.transactionID)]
    const now = new Date()
    const operations = paths.map((path) => ({
      updateOne: {
        filter: { path },
        update: { $set: { number, updatedAt: now }, $setOnInsert: { createdAt: now } },
        upsert: true,
      },
    }))
    await adapter.collections.publications?.collection.bulkWrite(operations, { ordered: false, ...(session && { session }) })
  }
