import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { toRange } from './range.ts'

describe('toRange', () => {
  it.each([
    [undefined, 'all'],
    ['bytes=0-0', { first: 0, last: 0 }],
    ['bytes=2-', { first: 2, last: 9 }],
    ['bytes=-3', { first: 7, last: 9 }],
    ['bytes=-30', { first: 0, last: 9 }],
    ['bytes=5-99', { first: 5, last: 9 }],
    ['bytes=10-', 'none'],
    ['bytes=-0', 'none'],
    ['bytes=5-2', 'all'],
    ['bytes=-', 'all'],
    ['bytes=0-1,3-4', 'all'],
    ['pages=0-1', 'all'],
  ])('of ten bytes, %s is %o', (header, expected) => {
    expect(toRange(header, 10)).toEqual(expected)
  })

  it('never leaves the body', () => {
    fc.assert(
      fc.property(fc.nat(50), fc.option(fc.nat(60)), fc.option(fc.nat(60)), (length, from, to) => {
        const range = toRange(`bytes=${from ?? ''}-${to ?? ''}`, length)
        if (typeof range === 'string') return
        expect(range.first).toBeGreaterThanOrEqual(0)
        expect(range.last).toBeGreaterThanOrEqual(range.first)
        expect(range.last).toBeLessThan(length)
      }),
    )
  })
})
