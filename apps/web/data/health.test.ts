import { beforeEach, expect, it } from 'vitest'

import { health, isReady } from './health.ts'

const start = 1_000_000
const patience = 30_000

beforeEach(() => void Object.assign(health, { fault: null, isHealed: false, startedAt: start }))

it('takes no readers until it has looked whether its pages are old', () => {
  expect(isReady(start + 1)).toBe(false)
  health.isHealed = true
  expect(isReady(start + 1)).toBe(true)
})

it('takes readers after half a minute, though the CMS has not answered', () => {
  expect(isReady(start + patience)).toBe(false)
  expect(isReady(start + patience + 1)).toBe(true)
})

it('goes on taking readers in an outage', () => {
  Object.assign(health, { fault: 'The CMS is down', isHealed: true })
  expect(isReady(start + 1)).toBe(true)
})
