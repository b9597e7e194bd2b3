import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'

import { isUsed } from './transaction-outcome.ts'

/** Runs `work` in a new transaction of `req`: commits it, or rolls it back and rethrows the error. */
export async function inTransaction<Result>(req: PayloadRequest, work: () => Promise<Result>): Promise<Result> {
  await initTransaction(req)
  try {
    const result = await work()
    await commitTransaction(req)
    return result
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

/** The same as a trial: it always rolls back. */
export async function inTrialTransaction<Result>(req: PayloadRequest, work: () => Promise<Result>): Promise<Result> {
  await initTransaction(req)
  try {
    return await work()
  } finally {
    await killTransaction(req)
  }
}

/**
 * Ends the transaction that Payload has begun for an operation, if nothing was read or written in it, so that no other writer waits for slow work.
 * True when it did: `initTransaction` begins another, which Payload commits.
 */
export async function leaveTransaction(req: PayloadRequest): Promise<boolean> {
  const id = await req.transactionID
  if (!id || isUsed(id)) return false
  await killTransaction(req)
  return true
}

/**
 * Runs `work` while no transaction of `req` is open, and begins another after it. For hooks of an operation that has begun a transaction of its own and
 * has written nothing yet: with SQLite nobody else writes while one is open.
 */
export async function outsideTransaction<Result>(req: PayloadRequest, work: () => Promise<Result>): Promise<Result> {
  if (!req.transactionID) return work()
  await commitTransaction(req)
  const result = await work()
  await initTransaction(req)
  return result
}
