import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { backTo, isSame, moveDown, moveIntoGap, moveToRank, moveUp, type Order } from './moves.ts'

const runs = { numRuns: 500 }
const ids = fc.uniqueArray(fc.string({ maxLength: 3, minLength: 1 }), { maxLength: 12 })
const choice = ids.chain((order) =>
  fc.record({ chosen: fc.subarray(order).map((some) => new Set(some)), gap: fc.nat(order.length), order: fc.constant(order) }),
)
const place = fc.integer({ max: 15, min: -2 })

const moves: [string, (order: Order, chosen: Set<string>, place: number) => string[]][] = [
  ['to a rank', moveToRank],
  ['into a gap', (order, chosen, place) => moveIntoGap(order, chosen, Math.min(Math.max(place, 0), order.length))],
  ['up', moveUp],
  ['down', moveDown],
]
const only = (order: Order, chosen: Set<string>) => order.filter((id) => chosen.has(id))
const others = (order: Order, chosen: Set<string>) => order.filter((id) => !chosen.has(id))

describe.each(moves)('a move %s', (_name, move) => {
  it('loses nothing and doubles nothing, and leaves the order it was given alone', () => {
    fc.assert(
      fc.property(choice, place, ({ chosen, order }, place) => {
        const copy = [...order]
        expect(move(order, chosen, place).toSorted()).toEqual(copy.toSorted())
        expect(order).toEqual(copy)
      }),
      runs,
    )
  })

  it('keeps the chosen ones in their order, and the others in theirs', () => {
    fc.assert(
      fc.property(choice, place, ({ chosen, order }, place) => {
        const moved = move(order, chosen, place)
        expect(only(moved, chosen)).toEqual(only(order, chosen))
        expect(others(moved, chosen)).toEqual(others(order, chosen))
      }),
      runs,
    )
  })

  it('is nothing without a choice, and with everything chosen', () => {
    fc.assert(
      fc.property(ids, place, (order, place) => {
        expect(move(order, new Set(), place)).toEqual(order)
        expect(move(order, new Set(order), place)).toEqual(order)
      }),
      runs,
    )
  })
})

it('to a rank puts the first of the chosen ones there, and the others behind it', () => {
  fc.assert(
    fc.property(choice, fc.integer({ max: 12, min: 1 }), ({ chosen, order }, rank) => {
      fc.pre(chosen.size > 0)
      const place = Math.min(rank - 1, order.length - chosen.size)
      expect(moveToRank(order, chosen, rank).slice(place, place + chosen.size)).toEqual(only(order, chosen))
    }),
    runs,
  )
})

it('into a gap puts the chosen ones between the others that stand above and below it', () => {
  fc.assert(
    fc.property(choice, ({ chosen, gap, order }) => {
      const above = others(order.slice(0, gap), chosen)
      expect(moveIntoGap(order, chosen, gap)).toEqual([...above, ...only(order, chosen), ...others(order.slice(gap), chosen)])
    }),
    runs,
  )
})

it('up takes each of the chosen ones one rank higher where there is room, and down brings them back', () => {
  fc.assert(
    fc.property(choice, ({ chosen, order }) => {
      const moved = moveUp(order, chosen)
      const atTop = order.findIndex((id) => !chosen.has(id))
      for (const id of chosen) {
        const [from, to] = [order.indexOf(id), moved.indexOf(id)]
        expect(to).toBe(atTop === -1 || from < atTop ? from : from - 1)
      }
      if (order[0] !== undefined && !chosen.has(order[0])) expect(moveDown(moved, chosen)).toEqual(order)
    }),
    runs,
  )
})

describe('back to an order', () => {
  it('undoes any move', () => {
    fc.assert(
      fc.property(choice, place, fc.constantFrom(...moves), ({ chosen, order }, place, [, move]) => {
        expect(backTo(order, move(order, chosen, place))).toEqual(order)
      }),
      runs,
    )
  })

  it('keeps what is new, last, and brings back nothing that is gone', () => {
    fc.assert(
      fc.property(ids, ids, (before, now) => {
        const back = backTo(before, now)
        expect(back.toSorted()).toEqual(now.toSorted())
        const known = back.filter((id) => before.includes(id))
        expect(known).toEqual(before.filter((id) => now.includes(id)))
        expect(back.slice(known.length)).toEqual(now.filter((id) => !before.includes(id)))
      }),
      runs,
    )
  })
})

it('two orders are the same when each rank holds the same', () => {
  fc.assert(
    fc.property(ids, ids, (one, other) => {
      expect(isSame(one, [...one])).toBe(true)
      expect(isSame(one, other)).toBe(JSON.stringify(one) === JSON.stringify(other))
    }),
    runs,
  )
})
