import { expect, test } from 'vitest'

import { movementInWords, sinceEdition } from './messages.ts'

test('an order against an edition, in a line', () => {
  expect(sinceEdition(4, { dropped: 1, moved: 3, new: 1 })).toBe('3 moved, 1 new, 1 dropped since edition 4')
  expect(sinceEdition(4, { dropped: 0, moved: 2, new: 0 })).toBe('2 moved since edition 4')
  expect(sinceEdition(4, { dropped: 0, moved: 0, new: 0 })).toBe('Same as edition 4')
})

test('a movement is heard in words', () => {
  expect(movementInWords({ by: 2, kind: 'up' })).toEqual({ heard: 'up 2', seen: '▲2' })
  expect(movementInWords({ by: 1, kind: 'down' })).toEqual({ heard: 'down 1', seen: '▼1' })
  expect(movementInWords({ by: 0, kind: 'new' })).toEqual({ heard: 'new', seen: 'new' })
  expect(movementInWords({ by: 0, kind: 'dropped' })).toEqual({ heard: 'dropped', seen: 'dropped' })
  expect(movementInWords({ by: 0, kind: 'same' })).toEqual({ heard: '', seen: '' })
})
