import { CmsDown, CmsError } from 'types/cms-faults'
import { beforeEach, expect, it } from 'vitest'

import { health, isReady, noteFault } from './health.ts'

const start = 1_000_000
const startupTimeoutInMs = 30_000

beforeEach(() => void Object.assign(health, { fault: null, isHealed: false, startedAt: start }))

it('accepts no readers until its pages are current', () => {
  expect(isReady(start + 1)).toBe(false)
  health.isHealed = true
  expect(isReady(start + 1)).toBe(true)
})

it('accepts readers after half a minute without an answer of the CMS', () => {
  expect(isReady(start + startupTimeoutInMs)).toBe(false)
  expect(isReady(start + startupTimeoutInMs + 1)).toBe(true)
})

it('accepts readers in a later outage', () => {
  Object.assign(health, { fault: 'The CMS is down', isHealed: true })
  expect(isReady(start + 1)).toBe(true)
})

it.each([
  [new CmsDown('http://cms.internal:3001/api/site/pages', 'ECONNREFUSED'), 'No answer from the CMS: ECONNREFUSED'],
  [new CmsError(401, 'http://cms.internal:3001/api/site/pages'), 'The CMS refused a question: 401'],
  [new Error('A page is broken'), 'A page is broken'],
])('publishes why the CMS gave no answer, without its address (%s)', (error, fault) => {
  noteFault(error)
  expect(health.fault).toBe(fault)
})
