import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { decodeOrder, encodeOrder, mostFilms } from './code.ts'

/** How many films there are, and some of their places in any order. */
const anOrder = fc
  .integer({ max: mostFilms, min: 1 })
  .chain((count) => fc.tuple(fc.shuffledSubarray(Array.from({ length: count }, (_, place) => place)), fc.constant(count)))

describe('the code of an order', () => {
  it('leads back to the order, and fits an address', () => {
    fc.assert(
      fc.property(anOrder, ([order, count]) => {
        const code = encodeOrder(order, count)
        expect(code).toMatch(/^[0-9a-z]{1,103}$/)
        expect(decodeOrder(code, count)).toEqual(order)
      }),
    )
  })

  it('is no other one for the same order', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9a-z]{1,7}$/), fc.integer({ max: 9, min: 1 }), (code, count) => {
        const order = decodeOrder(code, count)
        expect(order === null ? code : encodeOrder(order, count)).toBe(code)
      }),
    )
  })

  it('differs for each order of nine films', () => {
    fc.assert(
      fc.property(fc.array(fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7, 8]), { maxLength: 30, minLength: 30 }), (orders) => {
        const distinct = new Set(orders.map(String))
        expect(new Set(orders.map((order) => encodeOrder(order, 9))).size).toBe(distinct.size)
      }),
    )
  })

  it.each(['', '-1', '0x1', 'A', 'zzzzzz', '00', '٣', '1'.repeat(200)])('is not “%s”', (code) => {
    expect(decodeOrder(code, 9)).toBeNull()
  })

  it('is short', () => {
    expect(encodeOrder([8, 7, 6, 5, 4, 3, 2, 1, 0], 9)).toHaveLength(5)
  })

  it('refuses a place that is not there, or a second time', () => {
    expect(() => encodeOrder([9], 9)).toThrow(RangeError)
    expect(() => encodeOrder([1, 1], 9)).toThrow(RangeError)
  })
})
