import { expect, it } from 'vitest'

import type { ShownSchedule } from '../../schedules/schedules-of-document.ts'
import { scheduleSentence } from './schedule-sentence.ts'

const waiting: ShownSchedule = { action: 'publish', at: '2026-11-28T09:00:00.000Z', by: 'Eva', id: 'a', revision: 3, state: 'waiting' }

it.each<[ShownSchedule['action'], string]>([
  ['publish', 'Cannot go live'],
  ['unpublish', 'Cannot be withdrawn'],
])('%s: says that a schedule will be refused, before its time', (action, begin) => {
  const said = (schedule: ShownSchedule) => scheduleSentence(schedule, 'UTC')
  expect(said({ ...waiting, action })).not.toContain(begin)
  expect(said({ ...waiting, action, conflict: 'Readers lost this list.' })).toBe(
    `${begin} as scheduled for 28 November 2026, 09:00 (UTC). Readers lost this list.`,
  )
})
