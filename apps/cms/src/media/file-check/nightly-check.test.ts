import { expect, it } from 'vitest'

import { millisecondsUntilNight } from './nightly-check.ts'

it.each([
  ['2026-03-01T02:59:00', 1],
  ['2026-03-01T03:00:00', 24 * 60],
  ['2026-03-01T22:00:00', 5 * 60],
])('at %s it is %i minutes until the check', (now, minutes) => {
  expect(millisecondsUntilNight(new Date(now))).toBe(minutes * 60_000)
})
