import { expect, it } from 'vitest'

import { nextOption } from './next-option.ts'

it.each([
  ['ArrowDown', -1, 0],
  ['ArrowDown', 0, 1],
  ['ArrowDown', 2, 0],
  ['ArrowUp', -1, 2],
  ['ArrowUp', 2, 1],
  ['ArrowUp', 0, 2],
  ['Home', 2, 0],
  ['End', 0, 2],
  ['Home', -1, null],
  ['End', -1, null],
  ['a', 1, null],
])('%s from %i of three leads to %s', (key, from, to) => {
  expect(nextOption(key, from, 3)).toBe(to)
})

it('leads nowhere without options', () => {
  expect(nextOption('ArrowDown', -1, 0)).toBeNull()
})
