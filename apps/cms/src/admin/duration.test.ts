import { expect, it } from 'vitest'

import { duration } from './duration.ts'

it.each([
  [0.04, 'less than 0.1 s'],
  [0.42, '0.4 s'],
  [3, '3 s'],
  [9.96, '10 s'],
  [43.2, '43 s'],
  [99, '99 s'],
  [120, '2 min'],
  [3_600, '60 min'],
  [7_300, '2 h'],
])('%s seconds are %s', (seconds, words) => {
  expect(duration(seconds)).toBe(words)
})
