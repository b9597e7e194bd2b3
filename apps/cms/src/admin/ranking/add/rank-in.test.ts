import { expect, it } from 'vitest'

import { rankIn } from './rank-in.ts'

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
])('takes “%s” among %i for rank %i', (text, size, rank) => {
  expect(rankIn(text, size)).toBe(rank)
})
