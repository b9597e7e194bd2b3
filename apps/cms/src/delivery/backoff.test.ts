import fc from 'fast-check'
import { expect, it } from 'vitest'

import { backoffInMs } from './backoff.ts'

it.each([
  [1, 1_000],
  [2, 2_000],
  [5, 16_000],
  [10, 300_000],
  [500, 300_000],
])('after attempt %i it waits %i ms', (attempts, pause) => {
  expect(backoffInMs(attempts, 0.5)).toBe(pause)
})

it('stays within a fifth, from about a second to about five minutes', () => {
  fc.assert(
    fc.property(fc.nat(10_000), fc.double({ max: 1, min: 0, noNaN: true }), (attempts, random) => {
      const pause = backoffInMs(attempts, random)
      expect(pause).toBeGreaterThanOrEqual(800)
      expect(pause).toBeLessThanOrEqual(360_000)
    }),
  )
})
