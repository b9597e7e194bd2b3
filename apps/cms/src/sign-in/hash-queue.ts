import { availableParallelism } from 'node:os'

/** Requests that hash a password at once. One processor stays free for everybody else. */
const maxRunning = Math.max(1, Math.min(2, availableParallelism() - 1))
const maxWaiting = 10

let running = 0
const waiting: (() => void)[] = []

/**
 * Runs work that hashes a password, a few at a time.
 * @returns what the work returns; null at once, without running it, when too many wait already
 */
export async function withHashSlot<Result>(work: () => Promise<Result>): Promise<Result | null> {
  if (running >= maxRunning) {
    if (waiting.length >= maxWaiting) return null
    await new Promise<void>((resolve) => waiting.push(resolve))
  } else running++
  try {
    return await work()
  } finally {
    // The slot goes to the next request directly, so that no newcomer takes it in between.
    const next = waiting.shift()
    if (next) next()
    else running--
  }
}
