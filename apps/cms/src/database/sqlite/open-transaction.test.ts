import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Client, createClient, type InStatement } from '@libsql/client'
import { afterEach, beforeEach, expect, it } from 'vitest'

import { serialized } from './serialized-client.ts'
import { WriterQueue } from './writer-queue.ts'

let client: Client
let folder: string
let refused: string[]

/** A connection whose statements can fail, as on a full disk. `close` rolls back at once; libsql's does so later. */
function connectTo(url: string): Client {
  const connection = createClient({ url })
  const close = () => {
    connection.execute('ROLLBACK').then(connection.close.bind(connection), connection.close.bind(connection))
  }
  const execute = async (statement: InStatement) => {
    const place = refused.indexOf(String(statement))
    if (place === -1) return connection.execute(statement)
    refused.splice(place, 1)
    throw new Error('The disk is full.')
  }
  return new Proxy(connection, {
    get(target, name) {
      if (name === 'close') return close
      if (name === 'execute') return execute
      const value: unknown = Reflect.get(target, name)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}

beforeEach(async () => {
  refused = []
  folder = await mkdtemp(path.join(tmpdir(), 'montage-transaction-'))
  const url = `file:${path.join(folder, 'test.db')}`
  client = serialized(() => connectTo(url), new WriterQueue(2_000))
  await client.executeMultiple('PRAGMA journal_mode = WAL; CREATE TABLE counts (n INTEGER NOT NULL); INSERT INTO counts VALUES (0);')
})

afterEach(async () => {
  client.close()
  await rm(folder, { recursive: true })
})

const stored = async () => Number((await client.execute('SELECT n FROM counts')).rows[0]?.n)

async function countUp(): Promise<void> {
  const transaction = await client.transaction('write')
  await transaction.execute('UPDATE counts SET n = n + 1')
  await transaction.commit()
}

it('a failed rollback saves nothing, and the next writer gets a new transaction', async () => {
  const transaction = await client.transaction('write')
  await transaction.execute('UPDATE counts SET n = 99')
  refused.push('ROLLBACK')
  await expect(transaction.rollback()).resolves.toBeUndefined()
  expect(transaction.closed).toBe(true)

  await countUp()
  expect(await stored()).toBe(1)
})

it('a failed commit rejects, and the turn lasts until the rollback', async () => {
  const transaction = await client.transaction('write')
  await transaction.execute('UPDATE counts SET n = 99')
  refused.push('COMMIT')
  await expect(transaction.commit()).rejects.toThrow('The disk is full.')
  expect(transaction.closed).toBe(false)
  expect(await stored()).toBe(0)

  const next = countUp()
  await transaction.rollback()
  await next
  expect(await stored()).toBe(1)
})

it('a transaction that cannot begin rejects, and lets the next writer in', async () => {
  refused.push('BEGIN IMMEDIATE')
  await expect(client.transaction('write')).rejects.toThrow('The disk is full.')
  await countUp()
  expect(await stored()).toBe(1)
})

it('a rollback after the commit changes nothing', async () => {
  const transaction = await client.transaction('write')
  await transaction.execute('UPDATE counts SET n = 5')
  await transaction.commit()
  const other = await client.transaction('write')
  await transaction.rollback()
  await other.execute('UPDATE counts SET n = n + 1')
  await other.commit()
  expect(await stored()).toBe(6)
})
