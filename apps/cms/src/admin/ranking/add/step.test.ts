import { expect, it } from 'vitest'

import { step } from './step.ts'

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
  expect(step(key, from, 3)).toBe(to)
})

it('leads nowhere where there is nothing', () => {
  expect(step('ArrowDown', -1, 0)).toBeNull()
})
