import { expect, it } from 'vitest'

import { noteLive, secondsUntilLive } from './recently-live.ts'

it('knows how soon the last publication of a page was live', () => {
  const commit = new Date(1_000_000)
  noteLive(['/lists/a', '/'], commit.toISOString(), 1_002_500)
  noteLive(['/'], commit.toISOString(), 1_000_400)
  expect([secondsUntilLive('/lists/a'), secondsUntilLive('/'), secondsUntilLive('/lists/b')]).toEqual([2.5, 0.4, null])
})

it('forgets the oldest pages, not those of the last publication', () => {
  noteLive(['/old'], new Date(0).toISOString(), 1000)
  noteLive(
    Array.from({ length: 1000 }, (_, number) => `/montages/${number}`),
    new Date(0).toISOString(),
    2000,
  )
  expect([secondsUntilLive('/old'), secondsUntilLive('/montages/0')]).toEqual([null, 2])
})
