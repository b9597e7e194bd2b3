import { readdirSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Client, createClient } from '@libsql/client'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { serialized } from './serialized-client.ts'
import { WriterQueue } from './writer-queue.ts'

let client: Client
let folder: string
let url: string

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'montage-client-'))
  url = `file:${path.join(folder, 'test.db')}`
  client = serialized(() => createClient({ url }))
  await client.executeMultiple('PRAGMA journal_mode = WAL; CREATE TABLE counts (n INTEGER NOT NULL); INSERT INTO counts VALUES (0);')
})

afterEach(async () => {
  client.close()
  await rm(folder, { recursive: true })
})

const stored = async (from: Client = client) => Number((await from.execute('SELECT n FROM counts')).rows[0]?.n)

async function countUp(): Promise<void> {
  const transaction = await client.transaction('write')
  const { rows } = await transaction.execute('SELECT n FROM counts')
  await transaction.execute({ args: [Number(rows[0]?.n) + 1], sql: 'UPDATE counts SET n = ?' })
  await transaction.commit()
}

describe('the serialized client', () => {
  it('saves all of forty simultaneous transactions and writes', async () => {
    const writes = Array.from({ length: 20 }, () => client.execute('UPDATE counts SET n = n + 1'))
    await Promise.all([...writes, ...Array.from({ length: 20 }, countUp)])
    expect(await stored()).toBe(40)
  })

  it('reads without waiting for an open transaction, and sees nothing of it', async () => {
    const transaction = await client.transaction('write')
    await transaction.execute('UPDATE counts SET n = 99')
    expect(await stored()).toBe(0)
    await transaction.commit()
    expect(await stored()).toBe(99)
  })

  it.each(['rollback', 'close'] as const)('lets the next writer in after a %s', async (way) => {
    const transaction = await client.transaction('write')
    await transaction.execute('UPDATE counts SET n = 99')
    await transaction[way]()
    await countUp()
    expect(await stored()).toBe(1)
  })

  it('lets the next writer in after a write that failed', async () => {
    await expect(client.execute('INSERT INTO nowhere VALUES (1)')).rejects.toThrow('nowhere')
    await expect(client.batch(['UPDATE counts SET n = 5', 'INSERT INTO nowhere VALUES (1)'])).rejects.toThrow('nowhere')
    expect(await stored()).toBe(0)
    await countUp()
    expect(await stored()).toBe(1)
  })

  it('closes its connections after transactions', async () => {
    await countUp()
    const before = readdirSync('/dev/fd').length
    for (let n = 0; n < 50; n++) await countUp()
    expect(readdirSync('/dev/fd').length).toBeLessThanOrEqual(before)
  })

  it('rolls back after an error', async () => {
    const transaction = await client.transaction('write')
    await transaction.execute('UPDATE counts SET n = 99')
    await expect(transaction.execute('INSERT INTO counts VALUES (NULL)')).rejects.toThrow('NOT NULL')
    await transaction.rollback()
    await countUp()
    expect(await stored()).toBe(1)
  })

  it('rejects a write that waits for its own transaction', async () => {
    const withTimeout = serialized(() => createClient({ url }), new WriterQueue(200))
    const transaction = await withTimeout.transaction('write')
    await expect(withTimeout.execute('UPDATE counts SET n = 7')).rejects.toThrow('must pass `req` on')
    await transaction.rollback()
    withTimeout.close()
  })

  it.each([
    ['a transaction', countUp],
    ['a write', () => client.execute('UPDATE counts SET n = n + 1')],
    ['a batch', () => client.batch(['UPDATE counts SET n = n + 1'])],
  ])('%s waits for the lock of another process, and later writes succeed', async (_what, write) => {
    const other = createClient({ url })
    const lock = await other.transaction('write')
    const written = write()
    await expect(Promise.race([written.then(() => 'written'), stored()])).resolves.toBe(0)
    await lock.commit()
    await written
    await countUp()
    expect(await stored(other)).toBe(2)
    other.close()
  })
})
