import { CmsDown, CmsError } from 'types/cms-faults'
import { beforeEach, expect, it } from 'vitest'

import { health, isReady, noteFault } from './health.ts'

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

it.each([
  [new CmsDown('http://cms.internal:3001/api/site/pages', 'ECONNREFUSED'), 'No answer from the CMS: ECONNREFUSED'],
  [new CmsError(401, 'http://cms.internal:3001/api/site/pages'), 'The CMS refused a question: 401'],
  [new Error('A page is broken'), 'A page is broken'],
])('tells everybody why the CMS could not be asked, and not where it is (%s)', (error, fault) => {
  noteFault(error)
  expect(health.fault).toBe(fault)
})
