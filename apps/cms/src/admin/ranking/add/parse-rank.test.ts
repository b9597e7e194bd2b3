import { expect, it } from 'vitest'

import { parseRank } from './parse-rank.ts'

it.each([
  ['', 9, 10],
  [' ', 9, 10],
  ['third', 9, 10],
  ['1', 9, 1],
  ['10', 9, 10],
  ['11', 9, 10],
  ['0', 9, 1],
  ['-3', 9, 1],
  ['2.6', 9, 3],
  ['1e9', 9, 10],
  ['5', 0, 1],
])('reads “%s” in a list of %i as rank %i', (text, size, rank) => {
  expect(parseRank(text, size)).toBe(rank)
})
