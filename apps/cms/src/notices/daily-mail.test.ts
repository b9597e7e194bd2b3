import { expect, it } from 'vitest'

import { nextDailyMail } from './daily-mail.ts'

it.each([
  ['later today', '2026-11-27T05:00:00Z', 'Europe/Berlin', '2026-11-27T07:00:00.000Z'],
  ['tomorrow', '2026-11-27T07:00:00Z', 'Europe/Berlin', '2026-11-28T07:00:00.000Z'],
  ['over the change of the clocks', '2026-10-24T12:00:00Z', 'Europe/Berlin', '2026-10-25T07:00:00.000Z'],
  ['in a zone of quarters', '2026-11-27T05:00:00Z', 'Asia/Kathmandu', '2026-11-28T02:15:00.000Z'],
])('the next daily mail goes at eight %s', (_name, now, timeZone, expected) => {
  expect(nextDailyMail(new Date(now), timeZone).toISOString()).toBe(expected)
})
