import { AsyncLocalStorage } from 'node:async_hooks'
import { setTimeout as sleep } from 'node:timers/promises'

import { metrics } from '../../metrics/metrics.ts'
import { Conflict, isConflict } from './conflict.ts'

type Attempt = {
  /** The first conflict it met. It fails then, whatever its work returns. */
  conflict: Conflict | null
  isRunning: boolean
}

/** On `globalThis`, since routes, start-up and configuration are bundled apart. */
const global = globalThis as typeof globalThis & {
  montageAttempts?: { current: AsyncLocalStorage<Attempt>; retries: Promise<void>; writes: Set<Promise<void>> }
}
global.montageAttempts ??= { current: new AsyncLocalStorage(), retries: Promise.resolve(), writes: new Set() }
const shared = global.montageAttempts

const maxAttempts = 5
const maxWaitInMs = 5_000

/** The attempt that the calling code is part of; null outside of any, and after it has ended. */
export function currentAttempt(): Attempt | null {
  const attempt = shared.current.getStore()
  return attempt?.isRunning ? attempt : null
}

/** A conflict that fails the current attempt, whoever catches it. */
export function failAttempt(cause: Error): Conflict {
  const conflict = new Conflict(cause)
  const attempt = currentAttempt()
  if (attempt) attempt.conflict ??= conflict
  return conflict
}

/**
 * Runs `work`, up to five times while it meets a conflict. Its writes must be one transaction, or idempotent. Within other retried work it runs
 * once. Throws the error of `work`, or the last conflict.
 * @param isRead work that only reads. Other work begins after the retries of this process: writers who go on saving would give them new conflicts.
 */
export async function retry<Result>(work: () => Promise<Result>, { isRead = false } = {}): Promise<Result> {
  if (currentAttempt()) return work()
  if (!isRead) await shared.retries
  const first = runOnce(work)
  if (!isRead) rememberWrite(first)
  try {
    return await first
  } catch (error) {
    if (!isConflict(error)) throw error
    return afterEarlierRetries(() => runAgain(work))
  }
}

function rememberWrite(work: Promise<unknown>): void {
  const ended = settled(work)
  shared.writes.add(ended)
  void ended.then(() => shared.writes.delete(ended))
}

/** Runs work that has met one conflict, alone among the writes of this process. */
async function runAgain<Result>(work: () => Promise<Result>): Promise<Result> {
  await withinTime(Promise.all(shared.writes))
  for (let attempt = 2; ; attempt++) {
    // Other processes do not wait for the retries of this one.
    await sleep(Math.random() * 12 * 2 ** attempt)
    metrics.retries.inc()
    try {
      return await runOnce(work)
    } catch (error) {
      if (!isConflict(error)) throw error
      error.isGivenUp = attempt === maxAttempts
      if (error.isGivenUp) throw error
    }
  }
}

/** Also fails when `work` caught a conflict and returned something else, as bulk operations and REST handlers do. */
async function runOnce<Result>(work: () => Promise<Result>): Promise<Result> {
  const attempt: Attempt = { conflict: null, isRunning: true }
  try {
    const result = await shared.current.run(attempt, work)
    if (!attempt.conflict) return result
  } catch (error) {
    if (!attempt.conflict && !isConflict(error)) throw error
    attempt.conflict ??= error as Conflict
  } finally {
    attempt.isRunning = false
  }
  throw attempt.conflict
}

/** Retries run one after another, so that they do not conflict again. A slow one delays the others by `maxWaitInMs` at most. */
function afterEarlierRetries<Result>(work: () => Promise<Result>): Promise<Result> {
  const result = shared.retries.then(work)
  shared.retries = shared.retries.then(() => withinTime(settled(result)))
  return result
}

const settled = (work: Promise<unknown>): Promise<void> =>
  work.then(
    () => {},
    () => {},
  )

const withinTime = async (work: Promise<unknown>): Promise<void> => {
  await Promise.race([work, sleep(maxWaitInMs, undefined, { ref: false })])
}
