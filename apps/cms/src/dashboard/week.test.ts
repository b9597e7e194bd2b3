import { describe, expect, it } from 'vitest'

import { daysOfWeek, endOfWeek } from './week.ts'

const daysOf = (at: string[], now: string, timeZone: string) =>
  daysOfWeek(
    at.map((moment) => ({ at: moment })),
    new Date(now),
    timeZone,
  ).map(({ items, key }) => [key, ...items.map((item) => item.at.slice(11, 16))].join(' '))

describe('daysOfWeek', () => {
  it('begins with today in the site’s zone, and puts each schedule under its day there, in order', () => {
    const days = daysOf(['2026-11-28T09:00:00Z', '2026-11-28T02:00:00Z'], '2026-11-27T20:00:00Z', 'Asia/Tokyo')
    expect(days).toEqual(['2026-11-28 02:00 09:00', '2026-11-29', '2026-11-30', '2026-12-01', '2026-12-02', '2026-12-03', '2026-12-04'])
  })

  it('has seven days where the clocks change', () => {
    expect(new Set(daysOf([], '2026-10-24T22:30:00Z', 'Europe/Berlin')).size).toBe(7)
  })

  it('keeps what is overdue under today', () => {
    expect(daysOf(['2026-11-26T08:00:00Z'], '2026-11-27T08:00:00Z', 'UTC')[0]).toBe('2026-11-27 08:00')
  })
})

it.each(['Pacific/Honolulu', 'UTC', 'Pacific/Kiritimati'])('the week ends after its last day in %s', (timeZone) => {
  const now = new Date('2026-11-27T10:30:00Z')
  const end = endOfWeek(now, timeZone)
  const lastDay = daysOfWeek([], now, timeZone)[6]?.key ?? ''
  expect(end.toLocaleDateString('en-CA', { timeZone }) > lastDay).toBe(true)
})
