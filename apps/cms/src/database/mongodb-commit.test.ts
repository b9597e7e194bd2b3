import { MongoNetworkError } from 'mongodb'
import { expect, it, vi } from 'vitest'

import { commitForCertain } from './mongodb-commit.ts'

// The pauses between two questions.
vi.mock('node:timers/promises', () => ({ setTimeout: async () => {} }))

const answerLost = () => {
  const error = new MongoNetworkError('connection closed')
  error.addErrorLabel('UnknownTransactionCommitResult')
  return error
}

/** A session whose first commits end so; the later ones go through. */
const sessionWith = (...ends: Error[]) => ({
  commitTransaction: vi.fn(async () => {
    const error = ends.shift()
    if (error) throw error
  }),
  endSession: vi.fn(async () => {}),
})

it('asks again when the answer was lost, until it has one', async () => {
  const session = sessionWith(answerLost(), answerLost())
  await expect(commitForCertain(session)).resolves.toBeUndefined()
  expect(session.commitTransaction).toHaveBeenCalledTimes(3)
  expect(session.endSession).toHaveBeenCalledTimes(1)
})

it('believes a commit that was refused', async () => {
  const session = sessionWith(new Error('has been aborted'))
  await expect(commitForCertain(session)).rejects.toThrow('has been aborted')
  expect(session.commitTransaction).toHaveBeenCalledTimes(1)
})

it('says that it does not know after five', async () => {
  const session = sessionWith(...Array.from({ length: 9 }, answerLost))
  await expect(commitForCertain(session)).rejects.toThrow('connection closed')
  expect(session.commitTransaction).toHaveBeenCalledTimes(5)
})

it('is committed though the session does not end', async () => {
  const session = { ...sessionWith(), endSession: vi.fn(() => Promise.reject(new Error('connection closed'))) }
  await expect(commitForCertain(session)).resolves.toBeUndefined()
})
