import { afterEach, beforeEach, expect, it, vi } from 'vitest'

import { giveTurn, maxTurnInMs, untilTurnsEnd } from './single-pages.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it('a turn ends with its work', async () => {
  giveTurn(Promise.resolve())
  giveTurn(vi.advanceTimersByTimeAsync(maxTurnInMs / 2))
  await untilTurnsEnd()
  expect(vi.getTimerCount()).toBe(0)
})

it('work that hangs keeps its turn for half a second', async () => {
  let hasEnded = false
  giveTurn(new Promise(() => {}))
  void untilTurnsEnd().then(() => {
    hasEnded = true
  })
  await vi.advanceTimersByTimeAsync(499)
  expect(hasEnded).toBe(false)
  await vi.advanceTimersByTimeAsync(1)
  expect(hasEnded).toBe(true)
})
