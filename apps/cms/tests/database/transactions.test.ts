import { sql } from '@payloadcms/db-sqlite'
import { type ClientSession, MongoClient, ObjectId } from 'mongodb'
import type { PayloadRequest } from 'payload'
import { expect, it } from 'vitest'

import { commitWithRetry } from '../../src/database/mongodb/commit.ts'
import { env } from '../../src/env.ts'
import { isMongo, useCms } from '../harness/cms.ts'
import { aMontage } from '../harness/documents/content.ts'
import { readersOf } from '../harness/readers.ts'
import { losingProxy } from '../harness/storage/losing-proxy.ts'

const cms = useCms()
const readers = readersOf(cms)

/** Makes the next commit fail. */
async function spoil({ transactionID }: PayloadRequest, id: string): Promise<void> {
  const { connection, sessions } = cms.payload.db
  const session: unknown = sessions[String(await transactionID)]
  if (isMongo) {
    // An error ends it on the server; the driver learns of it when it commits.
    const twice = connection.collection('montages').insertOne({ _id: new ObjectId(id) }, { session: session as ClientSession })
    await expect(twice).rejects.toThrow('duplicate key')
    return
  }
  const { db } = session as { db: { run: (statement: unknown) => Promise<unknown> } }
  await db.run(sql`PRAGMA defer_foreign_keys = ON`)
  await db.run(sql`UPDATE montages SET image_id = 'nowhere' WHERE id = ${id}`)
}

it('a failed commit is answered with an error, saves nothing, and lets the next writer in', async () => {
  const client = await cms.as('editor')
  const { id } = await aMontage(cms.payload, { song: 'Before' })
  const { afterChange } = cms.payload.collections.montages.config.hooks
  afterChange.push(({ req }) => spoil(req, id))

  const { status } = await client.edit(`/montages/${id}`, { _status: 'published', song: 'Lost' })
  afterChange.pop()

  // MongoDB marks it as retryable.
  expect(status).toBe(isMongo ? 503 : 500)
  expect(cms.errors.splice(0)).toHaveLength(1)
  expect((await readers.get(`/montages/${id}`)).body.song).toBe('Before')
  expect((await client.edit(`/montages/${id}`, { _status: 'published', song: 'After' })).status).toBe(200)
  expect((await readers.get(`/montages/${id}`)).body.song).toBe('After')
})

it('a commit of a transaction that a nested call rolled back is answered with an error', async () => {
  const { db } = cms.payload
  const id = await db.beginTransaction()
  if (id === null) throw new Error('No transaction could be begun.')
  await db.rollbackTransaction(id)
  await expect(db.commitTransaction(id)).rejects.toThrow('was rolled back')
})

it('a running change is rolled back with its transaction', async () => {
  const { db } = cms.payload
  const { id } = await aMontage(cms.payload, { song: 'Before' })
  const transactionID = await db.beginTransaction()
  if (transactionID === null) throw new Error('No transaction could be begun.')
  const written = db.updateOne({ collection: 'montages', data: { song: 'Stray' }, id, req: { transactionID } })
  await Promise.allSettled([db.rollbackTransaction(transactionID), written])
  expect((await readers.get(`/montages/${id}`)).body.song).toBe('Before')
})

// The driver itself tries twice.
if (isMongo) {
  it('a commit whose answer is lost three times is repeated, and done once', async () => {
    const { hostname, port } = new URL(env.databaseUrl)
    const proxy = await losingProxy({ host: hostname, port: Number(port || 27017) }, 'commitTransaction', 3)
    const other = new MongoClient(`mongodb://127.0.0.1:${proxy.port}/?directConnection=true`)
    const collection = other.db(new URL(env.databaseUrl).pathname.slice(1)).collection('commits')
    const session = other.startSession()
    session.startTransaction()
    await collection.insertOne({ isSaved: true }, { session })

    await commitWithRetry(session)

    expect(proxy.lost).toBe(3)
    expect(await collection.countDocuments()).toBe(1)
    await other.close()
    proxy.close()
  })
}
