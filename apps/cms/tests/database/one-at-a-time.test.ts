import { mkdtemp } from 'node:fs/promises'
import path from 'node:path'
import { MongoClient } from 'mongodb'
import { expect, it } from 'vitest'

import { openDocumentLock } from '../../src/database/mongodb/document-lock.ts'
import { oneAtATime } from '../../src/database/one-at-a-time.ts'
import { env } from '../../src/env.ts'
import { isMongo, useCms } from '../harness/cms.ts'

useCms()

const place = async () => ({ databaseUrl: env.databaseUrl, dataDir: await mkdtemp(path.join(env.dataDir, 'lock-')) })

it('of three at once each waits for the one before, also when that fails', async () => {
  const same = await place()
  const seen: string[] = []
  const work = (name: string) =>
    oneAtATime(
      same,
      () => seen.push('waits'),
      async () => {
        seen.push(`${name} begins`)
        await expect.poll(() => seen.filter((line) => line === 'waits').length).toBe(2)
        seen.push(`${name} ends`)
        if (name === 'a') throw new Error('It failed.')
      },
    ).catch(({ message }: Error) => seen.push(message))
  await Promise.all(['a', 'b', 'c'].map(work))
  const begun = seen.filter((line) => line.endsWith('s') && line !== 'waits')
  expect(begun.map((line) => line.split(' ')[1])).toEqual(['begins', 'ends', 'begins', 'ends', 'begins', 'ends'])
  expect(seen).toContain('It failed.')
})

it('on MongoDB the lock of a killed process ends, and that of a running one does not', async () => {
  if (!isMongo) return
  const lock = await openDocumentLock(env.databaseUrl)
  const client = await new MongoClient(env.databaseUrl).connect()
  const held = client.db().collection<{ _id: string; at: Date; owner: string }>('set-up-lock')
  const ago = (ms: number) => new Date(Date.now() - ms)
  await held.insertOne({ _id: 'set-up', at: ago(10_000), owner: 'running' })
  expect(await lock.take()).toBeNull()
  await held.updateOne({ _id: 'set-up' }, { $set: { at: ago(20_000) } })
  const release = await lock.take()
  expect(await held.findOne()).not.toMatchObject({ owner: 'running' })
  await release?.()
  expect(await held.findOne()).toBeNull()
  await client.close()
  await lock.close()
})
