import type { BaseDatabaseAdapter, DatabaseAdapterObj, PayloadRequest } from 'payload'
import { beforeEach, expect, it, vi } from 'vitest'

import { detectConflicts } from './conflicts/detect-conflicts.ts'
import { leaveTransaction } from './transaction.ts'
import { afterTransaction } from './transaction-outcome.ts'

const done: string[] = []
let commit: () => Promise<void>
let adapter: BaseDatabaseAdapter
let req: PayloadRequest

beforeEach(() => {
  done.length = 0
  commit = async () => {}
  const operation = async () => null
  const base = new Proxy({ sessions: { one: {} } } as Record<string, unknown>, { get: (own, name) => own[String(name)] ?? operation })
  Object.assign(base, { beginTransaction: async () => 'one', commitTransaction: () => commit(), rollbackTransaction: operation })
  adapter = detectConflicts({ init: () => base } as unknown as DatabaseAdapterObj).init({ payload: {} as never })
  req = { payload: { db: adapter, logger: { error: vi.fn() } }, transactionID: 'one' } as unknown as PayloadRequest
})

const wait = () =>
  Promise.all(
    (['commit', 'rollback'] as const).map((outcome) => afterTransaction(req, outcome, async () => done.push(outcome), 'It failed.')),
  )

it('what waits for a commit is done after it, once, and what waits for a rollback is not', async () => {
  await wait()
  expect(done).toEqual([])
  await adapter.commitTransaction('one')
  await adapter.rollbackTransaction('one')
  expect(done).toEqual(['commit'])
})

it('what waits for a rollback is done after a commit that failed', async () => {
  await wait()
  commit = () => Promise.reject(new Error('The disk is full.'))
  await expect(adapter.commitTransaction('one')).rejects.toThrow('The disk is full.')
  await adapter.rollbackTransaction('one')
  expect(done).toEqual(['rollback'])
})

it('nothing is done when nobody knows whether the commit was carried out', async () => {
  await wait()
  commit = () => Promise.reject(Object.assign(new Error('Lost.'), { errorLabels: ['UnknownTransactionCommitResult'] }))
  await expect(adapter.commitTransaction('one')).rejects.toThrow('Lost.')
  await adapter.rollbackTransaction('one')
  expect(done).toEqual([])
})

it('an error of what waited is logged, and the rest is done', async () => {
  await afterTransaction(req, 'commit', () => Promise.reject(new Error('The bucket is away.')), 'A file was not removed.')
  await wait()
  await adapter.commitTransaction('one')
  expect(req.payload.logger.error).toHaveBeenCalledWith({
    err: expect.objectContaining({ message: 'The bucket is away.' }),
    msg: 'A file was not removed.',
  })
  expect(done).toEqual(['commit'])
})

it('only a transaction in which nothing was read or written can be left', async () => {
  await adapter.findOne({ collection: 'media', req } as never)
  expect(await leaveTransaction(req)).toBe(false)
  expect(req.transactionID).toBe('one')
  await adapter.rollbackTransaction('one')
  expect(await leaveTransaction(req)).toBe(true)
  expect(req.transactionID).toBeUndefined()
})
