import { expect, it } from 'vitest'

import { roomAround } from './room-around.ts'

it.each([
  ['below, where there is room', { bottom: 440, top: 400 }, { isAbove: false, room: 352 }],
  ['below, where there is just enough', { bottom: 612, top: 572 }, { isAbove: false, room: 180 }],
  ['above, near the foot', { bottom: 700, top: 660 }, { isAbove: true, room: 592 }],
  ['below, where there is still less above', { bottom: 160, top: 60 }, { isAbove: false, room: 632 }],
])('finds room %s', (_what, text, room) => {
  expect(roomAround(text, { bottom: 800, top: 60 })).toEqual(room)
})

it('stays below in a window that is too low for both', () => {
  expect(roomAround({ bottom: 140, top: 100 }, { bottom: 300, top: 60 })).toEqual({ isAbove: false, room: 152 })
})
