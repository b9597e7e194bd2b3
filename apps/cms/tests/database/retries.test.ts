import path from 'node:path'
import { createClient } from '@libsql/client'
import { MongoClient, ObjectId } from 'mongodb'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'

import { env } from '../../src/env.ts'
import { Client, messageOf } from '../harness/client.ts'
import { emailOf, isMongo, password, useCms } from '../harness/cms.ts'
import { causeConflicts, expectGivenUp } from '../harness/conflicts.ts'
import { aMontage, anImage, montageData } from '../harness/documents/content.ts'
import { readersOf } from '../harness/readers.ts'
import { sites } from '../harness/sites.ts'

const cms = useCms()
const readers = readersOf(cms)

let client: Client
let image: string
let end = () => {}

beforeAll(async () => {
  client = await cms.as('editor')
  image = (await anImage(cms.payload)).id
})
afterEach(() => end())

const countConflicts = async (collection: 'montages', times: number) => {
  const met = await causeConflicts(cms, collection, times)
  end = met.end
  return met
}

const versionsOf = async (id: string) => (await client.get(`/montages/versions?where[parent][equals]=${id}`)).body.totalDocs
const songOf = async (id: string) => (await readers.get(`/montages/${id}`)).body.song

/** Locks like another process: a montage on MongoDB, the database on SQLite. Returns the function that releases the lock. */
const holdElsewhere = async (id: string): Promise<() => Promise<void>> => {
  if (!isMongo) {
    const other = createClient({ url: `file:${path.join(env.dataDir, 'montage.db')}` })
    const transaction = await other.transaction('write')
    return async () => {
      await transaction.rollback()
      other.close()
    }
  }
  const other = new MongoClient(env.databaseUrl)
  const session = other.startSession()
  session.startTransaction()
  await other
    .db()
    .collection('montages')
    .updateOne({ _id: new ObjectId(id) }, { $set: { song: 'Theirs' } }, { session })
  return async () => {
    await session.abortTransaction()
    await other.close()
  }
}

const stateOf = async (ids: string[]) => ({
  publications: (await readers.get('/publications?limit=100')).body.docs,
  songs: await Promise.all(ids.map(songOf)),
  versions: await Promise.all(ids.map(versionsOf)),
})

describe('a change', () => {
  it('that meets conflicts is retried, and saved and announced once', async () => {
    const { id, slug } = await aMontage(cms.payload, { image, song: 'Before' })
    const before = await versionsOf(id)
    await Client.backgroundWork()
    sites[0].announcements.length = 0

    const met = await countConflicts('montages', 4)
    const { status } = await client.patch(`/montages/${id}`, { _status: 'published', revision: 1, song: 'After' })
    await Client.backgroundWork()

    expect(status).toBe(200)
    expect(met.changes).toBe(5)
    expect(await songOf(id)).toBe('After')
    expect(await versionsOf(id)).toBe(before + 1)
    expect(sites[0].announcements.filter(({ pages }) => `/montages/${slug}` in pages)).toHaveLength(1)
    expect(cms.errors).toEqual([])
  })

  it('is given up after five attempts, with nothing saved, and says so', async () => {
    const { id } = await aMontage(cms.payload, { image, song: 'Before' })
    const before = await stateOf([id])

    const met = await countConflicts('montages', 5)
    const answer = await client.patch(`/montages/${id}`, { _status: 'published', revision: 1, song: 'After' })

    expect(answer.status).toBe(503)
    expect(answer.headers.get('Retry-After')).toBe('1')
    expect(messageOf(answer)).toContain('Nothing of yours was saved; try again.')
    expect(met.changes).toBe(5)
    expect(await stateOf([id])).toEqual(before)
    expectGivenUp(cms)
  })

  it('with a duplicate slug is refused at once', async () => {
    const before = cms.conflicts
    const account = { email: emailOf('writer'), name: 'Second', password, role: 'writer' }
    expect((await (await cms.as('admin')).post('/users', account)).status).toBe(400)
    expect(cms.conflicts).toBe(before)
  })
})

it('succeeds when another process releases its lock', async () => {
  const { id } = await aMontage(cms.payload, { image })
  const before = cms.conflicts
  const letGo = await holdElsewhere(id)
  const answer = client.patch(`/montages/${id}`, { _status: 'published', revision: 1, song: 'After' })
  await expect.poll(() => cms.conflicts, { timeout: 10_000 }).toBeGreaterThan(before)
  await letGo()
  expect((await answer).status).toBe(200)
  expect(await songOf(id)).toBe('After')
})

it('creates one document, however often it is retried', async () => {
  await countConflicts('montages', 3)
  const { status } = await client.post('/montages?draft=true', montageData(image, { title: 'Only one' }))
  expect(status).toBe(201)
  expect((await client.get('/montages?draft=true&where[title][equals]=Only one')).body.totalDocs).toBe(1)
})

describe('a bulk change', () => {
  const several = async () => {
    const ids: string[] = []
    for (let index = 0; index < 6; index++) ids.push((await aMontage(cms.payload, { image, song: 'Before' })).id)
    return { ids, where: ids.map((id, index) => `where[id][in][${index}]=${id}`).join('&') }
  }

  it('is retried as a whole when one document meets a conflict', async () => {
    const { ids, where } = await several()
    await countConflicts('montages', 1)
    expect((await client.patch(`/montages?${where}`, { _status: 'published', revision: 1, song: 'After' })).status).toBe(200)
    for (const id of ids) expect(await songOf(id)).toBe('After')
  })

  it('changes no document when it is given up', async () => {
    const { ids, where } = await several()
    const before = await stateOf(ids)
    await countConflicts('montages', 30)
    const answer = await client.patch(`/montages?${where}`, { _status: 'published', revision: 1, song: 'After' })
    expect(answer.status).toBe(503)
    expect(await stateOf(ids)).toEqual(before)
    expectGivenUp(cms)
  })
})
