import { AsyncLocalStorage } from 'node:async_hooks'
import { setTimeout as pause } from 'node:timers/promises'

import { type Conflict, isConflict } from './conflict.ts'

/** One run of a piece of work that is tried again when it meets a conflict. */
type Try = {
  /** The first it met: it is lost then, whatever comes of it. */
  conflict: Conflict | null
  isRunning: boolean
  /** Puts back what it did outside of the database, should it be lost. */
  undo: (() => Promise<void>)[]
}

/** On `globalThis`, since routes, start-up and configuration are bundled apart. */
const global = globalThis as typeof globalThis & { montageTries?: { running: AsyncLocalStorage<Try>; turns: Promise<void> } }
global.montageTries ??= { running: new AsyncLocalStorage(), turns: Promise.resolve() }
const shared = global.montageTries

const most = 5
const longestTurn = 5_000

/** The try that this code is a part of; null outside of any, and in what one has put off until it is over. */
export function runningTry(): Try | null {
  const mine = shared.running.getStore()
  return mine?.isRunning ? mine : null
}

/**
 * Runs `work`, and again when it met a conflict: five times at most. What it writes must be one transaction, or bear being written twice.
 * Inside of work that is tried again it is a part of that, and runs once. Returns what `work` returns; rejects with what it throws, and
 * with the last conflict when it met one each time.
 */
export async function retrying<Result>(work: () => Promise<Result>): Promise<Result> {
  if (runningTry()) return work()
  for (let attempt = 1; ; attempt++) {
    try {
      return await (attempt === 1 ? once(work) : inTurn(() => once(work)))
    } catch (error) {
      if (!isConflict(error)) throw error
      error.isGivenUp = attempt === most
      if (error.isGivenUp) throw error
      // Those of other processes are not in our turn.
      await pause(Math.random() * 25 * 2 ** attempt)
    }
  }
}

/** A conflict counts that was caught and turned into something else, as bulk operations and REST handlers do. */
async function once<Result>(work: () => Promise<Result>): Promise<Result> {
  const mine: Try = { conflict: null, isRunning: true, undo: [] }
  try {
    const result = await shared.running.run(mine, work)
    if (!mine.conflict) return result
  } catch (error) {
    if (!mine.conflict && !isConflict(error)) throw error
    mine.conflict ??= error as Conflict
  } finally {
    mine.isRunning = false
  }
  for (const undo of mine.undo) await undo()
  throw mine.conflict
}

/** Tries after the first go one after another, so that they do not meet each other again. A slow one holds up the others for a while only. */
function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const mine = shared.turns.then(work)
  const ended = mine.then(
    () => {},
    () => {},
  )
  shared.turns = shared.turns.then(() => Promise.race([ended, pause(longestTurn, undefined, { ref: false })]))
  return mine
}
