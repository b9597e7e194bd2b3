import { randomUUID } from 'node:crypto'
import type { MigrateUpArgs } from '@payloadcms/db-mongodb'

import { newestOf } from '../newest-editions.ts'

/** Editions say which is the newest of its list, and that one what was before; the database says which one it is. */
export async function up({ payload, session }: MigrateUpArgs): Promise<void> {
  const options = session ? { session } : {}
  const { collections, globals } = payload.db
  const now = new Date()
  const installation = { createdAt: now, epoch: 1, globalType: 'installation', key: randomUUID(), updatedAt: now }
  await globals.collection.insertOne(installation, options)

  const editions = collections.editions!.collection
  await editions.updateMany({}, [{ $set: { earlier: null, isNewest: false, length: { $size: { $ifNull: ['$order', []] } } } }], options)
  const stored = await editions.find({}, options).toArray()
  const read = stored.map(({ _id, gone = [], list, number, order = [], publishedAt }) => ({
    gone,
    id: String(_id),
    list: String(list),
    number,
    order,
    publishedAt: new Date(publishedAt).toISOString(),
  }))
  const ids = new Map(stored.map(({ _id }) => [String(_id), _id]))
  for (const { earlier, id } of newestOf(read)) {
    await editions.updateOne({ _id: ids.get(id)! }, { $set: { earlier, isNewest: true } }, options)
  }
}

export async function down({ payload, session }: MigrateUpArgs): Promise<void> {
  const options = session ? { session } : {}
  const { collections, globals } = payload.db
  await globals.collection.deleteOne({ globalType: 'installation' }, options)
  await collections.editions!.collection.updateMany({}, { $unset: { earlier: '', isNewest: '', length: '' } }, options)
}
