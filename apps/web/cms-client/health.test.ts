import { CmsDown, CmsError } from 'types/cms-faults'
import { beforeEach, expect, it } from 'vitest'

import { health, noteFault, whyNotReady } from './health.ts'

const start = 1_000_000
const startupTimeoutInMs = 30_000
const outage = new CmsDown('http://cms.internal:3001/api/site/pages', 'ECONNREFUSED')

beforeEach(() => void Object.assign(health, { fault: null, hasPages: false, isCmsAway: false, isHealed: false, startedAt: start }))

it('accepts no readers until its pages are current', () => {
  expect(whyNotReady(start + 1)).toBe('No pages are stored yet.')
  health.hasPages = true
  expect(whyNotReady(start + 1)).toBe('Pages are not current yet.')
  health.isHealed = true
  expect(whyNotReady(start + 1)).toBeNull()
})

it('accepts readers at once in an outage when it has pages to show, and none without', () => {
  noteFault(outage)
  expect(whyNotReady(start + startupTimeoutInMs + 1)).toBe('No pages are stored yet.')
  health.hasPages = true
  expect(whyNotReady(start + 1)).toBeNull()
})

it('accepts readers after half a minute in which pages failed', () => {
  noteFault(new Error('A page is broken'))
  expect(whyNotReady(start + startupTimeoutInMs)).not.toBeNull()
  expect(whyNotReady(start + startupTimeoutInMs + 1)).toBeNull()
})

it('accepts readers in a later outage', () => {
  health.isHealed = true
  noteFault(outage)
  expect(whyNotReady(start + 1)).toBeNull()
})

it.each([
  [outage, 'No answer from the CMS: ECONNREFUSED'],
  [new CmsError(401, 'http://cms.internal:3001/api/site/pages'), 'The CMS refused a question: 401'],
  [new Error('A page is broken'), 'A page is broken'],
])('publishes why the CMS gave no answer, without its address (%s)', (error, fault) => {
  noteFault(error)
  expect(health.fault).toBe(fault)
})
