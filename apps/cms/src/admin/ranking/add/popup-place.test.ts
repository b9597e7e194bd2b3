import { expect, it } from 'vitest'

import { popupPlace } from './popup-place.ts'

it.each([
  ['below, where there is room', { bottom: 440, top: 400 }, { isAbove: false, maxHeight: 352 }],
  ['below, where there is just enough', { bottom: 612, top: 572 }, { isAbove: false, maxHeight: 180 }],
  ['above, near the foot', { bottom: 700, top: 660 }, { isAbove: true, maxHeight: 592 }],
  ['below, where there is still less above', { bottom: 160, top: 60 }, { isAbove: false, maxHeight: 632 }],
])('opens %s', (_case, input, place) => {
  expect(popupPlace(input, { bottom: 800, top: 60 })).toEqual(place)
})

it('stays below in a window that is too low for both', () => {
  expect(popupPlace({ bottom: 140, top: 100 }, { bottom: 300, top: 60 })).toEqual({ isAbove: false, maxHeight: 152 })
})
