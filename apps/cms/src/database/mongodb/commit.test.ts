import { MongoNetworkError } from 'mongodb'
import { expect, it, vi } from 'vitest'

import { commitWithRetry } from './commit.ts'

vi.mock('node:timers/promises', () => ({ setTimeout: async () => {} }))

const answerLost = () => {
  const error = new MongoNetworkError('connection closed')
  error.addErrorLabel('UnknownTransactionCommitResult')
  return error
}

const sessionWith = (...ends: Error[]) => ({
  commitTransaction: vi.fn(async () => {
    const error = ends.shift()
    if (error) throw error
  }),
  endSession: vi.fn(async () => {}),
})

it('repeats the commit while its answer is lost', async () => {
  const session = sessionWith(answerLost(), answerLost())
  await expect(commitWithRetry(session)).resolves.toBeUndefined()
  expect(session.commitTransaction).toHaveBeenCalledTimes(3)
  expect(session.endSession).toHaveBeenCalledTimes(1)
})

it('does not repeat a commit that failed', async () => {
  const session = sessionWith(new Error('has been aborted'))
  await expect(commitWithRetry(session)).rejects.toThrow('has been aborted')
  expect(session.commitTransaction).toHaveBeenCalledTimes(1)
})

it('rejects after five lost answers', async () => {
  const session = sessionWith(...Array.from({ length: 9 }, answerLost))
  await expect(commitWithRetry(session)).rejects.toThrow('connection closed')
  expect(session.commitTransaction).toHaveBeenCalledTimes(5)
})

it('is committed when only the end of the session fails', async () => {
  const session = { ...sessionWith(), endSession: vi.fn(() => Promise.reject(new Error('connection closed'))) }
  await expect(commitWithRetry(session)).resolves.toBeUndefined()
})
