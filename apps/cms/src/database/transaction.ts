import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'

/** Runs `work` in a transaction on `req`, which must be in none: commits what it wrote, or rolls it back and throws what it threw. */
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

/** Runs `work` in a transaction on `req`, which must be in none, and rolls back what it wrote: its result or its error tells what would have come of it. */
export async function rolledBack<Result>(req: PayloadRequest, work: () => Promise<Result>): Promise<Result> {
  await initTransaction(req)
  try {
    return await work()
  } finally {
    await killTransaction(req)
  }
}
