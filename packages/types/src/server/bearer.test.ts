import { expect, it } from 'vitest'

import { isBearer } from './bearer.mjs'

it.each([
  ['Bearer right', 'right', true],
  ['bearer right', 'right', true],
  ['Bearer wrong', 'right', false],
  ['Bearer right and more', 'right', false],
  ['right', 'right', false],
  ['', 'right', false],
  [null, 'right', false],
  ['Bearer ', '', false],
  ['', '', false],
])('%j with the token %j: %j', (header, token, expected) => {
  expect(isBearer(header, token)).toBe(expected)
})
