import { expect, it } from 'vitest'

import { shownTitle } from './shown-title.ts'

it.each([
  ['The {count} best', 9, 'The 9 best'],
  ['{count} of {count}', 2, '2 of 2'],
  ['The {count} best', 0, 'The 0 best'],
  ['No number at all', 9, 'No number at all'],
])('“%s” of %i entries is read as “%s”', (title, entries, read) => {
  expect(shownTitle(title, entries)).toBe(read)
})
