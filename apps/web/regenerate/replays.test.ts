import { expect, it } from 'vitest'

import { isReplay } from './replays.ts'

const minute = 60_000

it('recognizes a used signature while it is valid', () => {
  expect(isReplay('a', 0)).toBe(false)
  expect(isReplay('b', minute)).toBe(false)
  expect(isReplay('a', 10 * minute)).toBe(true)
})

it('forgets it afterwards', () => {
  expect(isReplay('c', 20 * minute)).toBe(false)
  expect(isReplay('a', 40 * minute)).toBe(false)
})
