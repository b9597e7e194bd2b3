import { availableParallelism } from 'node:os'
import { APIError } from 'payload'

/** Requests that hash a password at once. One processor stays free for everybody else. */
const maxRunning = Math.max(1, Math.min(2, availableParallelism() - 1))
const maxWaiting = 10

export const tooManyHashes = 'Many people are signing in at this moment. Try again in a few seconds.'

let running = 0
const waiting: Record<'anybody' | 'known', (() => void)[]> = { anybody: [], known: [] }

/**
 * Runs work that hashes a password, a few at a time.
 * @param who of a known device, or signed in: they have places of their own and go first, so that strangers do not keep them waiting
 * @returns what the work returns; null at once, without running it, when too many wait already
 */
export async function withHashSlot<Result>(work: () => Promise<Result>, who: 'anybody' | 'known'): Promise<Result | null> {
  if (running >= maxRunning) {
    if (waiting[who].length >= maxWaiting) return null
    await new Promise<void>((resolve) => waiting[who].push(resolve))
  } else running++
  try {
    return await work()
  } finally {
    // The slot goes to the next request directly, so that no newcomer takes it in between.
    const next = waiting.known.shift() ?? waiting.anybody.shift()
    if (next) next()
    else running--
  }
}

/** The same for somebody who is signed in, in a hook. Throws 503 when too many wait. */
export async function inHashSlot<Result>(work: () => Promise<Result>): Promise<Result> {
  const result = await withHashSlot(async () => ({ value: await work() }), 'known')
  if (!result) throw new APIError(tooManyHashes, 503, null, true)
  return result.value
}
