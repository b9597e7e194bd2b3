import { expect, it } from 'vitest'

import { timeForViewer } from './time-for-viewer.ts'

const at = '2026-11-27T18:00:00Z'

it('gives the weekday and time of the viewer', () => {
  expect(timeForViewer(at, 'Europe/Berlin', 'Asia/Tokyo')).toBe('(Sat 03:00 for you)')
})

it('says nothing where both clocks say the same, whatever the zones are called', () => {
  expect(timeForViewer(at, 'Europe/Berlin', 'Europe/Paris')).toBe('')
})
