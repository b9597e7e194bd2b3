import { describe, expect, it } from 'vitest'

import { standingOfRights, warningCutoff } from './end-of-rights.ts'

const at = new Date('2026-11-22T10:00:00Z')

it('rights have ended when their last day is over, to the moment', () => {
  const standingAt = (moment: string) => standingOfRights({ rightsUntil: '2026-11-21T12:00:00.000Z' }, new Date(moment))
  expect(standingAt('2026-11-21T23:59:59.999Z')).toBe('ending')
  expect(standingAt('2026-11-22T00:00:00.000Z')).toBe('ended')
})

describe('rights', () => {
  it.each([
    [null, null],
    ['2026-11-21T12:00:00.000Z', 'ended'],
    ['2026-11-22T00:00:00.000Z', 'ending'],
    ['2026-12-21T00:00:00.000Z', 'ending'],
    ['2026-12-21T23:59:59.000Z', 'ending'],
    ['2026-12-22T00:00:00.000Z', null],
  ] as const)('until %s are %s, and a query by the cutoff finds the same', (rightsUntil, standing) => {
    expect(standingOfRights({ rightsUntil }, at)).toBe(standing)
    expect(rightsUntil !== null && new Date(rightsUntil) < warningCutoff(at)).toBe(standing !== null)
  })
})
