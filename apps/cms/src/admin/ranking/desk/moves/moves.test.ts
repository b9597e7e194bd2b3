import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { backTo, isSame, moveDown, moveIntoGap, moveToRank, moveUp, type Order } from './moves.ts'

const runs = { numRuns: 500 }
const ids = fc.uniqueArray(fc.string({ maxLength: 3, minLength: 1 }), { maxLength: 12 })
const selections = ids.chain((order) =>
  fc.record({ selected: fc.subarray(order).map((some) => new Set(some)), gap: fc.nat(order.length), order: fc.constant(order) }),
)
const place = fc.integer({ max: 15, min: -2 })

const moves: [string, (order: Order, selected: Set<string>, place: number) => string[]][] = [
  ['to a rank', moveToRank],
  ['into a gap', (order, selected, place) => moveIntoGap(order, selected, Math.min(Math.max(place, 0), order.length))],
  ['up', moveUp],
  ['down', moveDown],
]
const only = (order: Order, selected: Set<string>) => order.filter((id) => selected.has(id))
const others = (order: Order, selected: Set<string>) => order.filter((id) => !selected.has(id))

describe.each(moves)('a move %s', (_name, move) => {
  it('loses and doubles no entry, and does not change its argument', () => {
    fc.assert(
      fc.property(selections, place, ({ selected, order }, place) => {
        const copy = [...order]
        expect(move(order, selected, place).toSorted()).toEqual(copy.toSorted())
        expect(order).toEqual(copy)
      }),
      runs,
    )
  })

  it('keeps the order of the selected entries, and of the others', () => {
    fc.assert(
      fc.property(selections, place, ({ selected, order }, place) => {
        const moved = move(order, selected, place)
        expect(only(moved, selected)).toEqual(only(order, selected))
        expect(others(moved, selected)).toEqual(others(order, selected))
      }),
      runs,
    )
  })

  it('changes nothing when no entry is selected, or every one', () => {
    fc.assert(
      fc.property(ids, place, (order, place) => {
        expect(move(order, new Set(), place)).toEqual(order)
        expect(move(order, new Set(order), place)).toEqual(order)
      }),
      runs,
    )
  })
})

it('to a rank puts the first selected entry there, and the others behind it', () => {
  fc.assert(
    fc.property(selections, fc.integer({ max: 12, min: 1 }), ({ selected, order }, rank) => {
      fc.pre(selected.size > 0)
      const place = Math.min(rank - 1, order.length - selected.size)
      expect(moveToRank(order, selected, rank).slice(place, place + selected.size)).toEqual(only(order, selected))
    }),
    runs,
  )
})

it('into a gap puts the selected entries between those above and below it', () => {
  fc.assert(
    fc.property(selections, ({ selected, gap, order }) => {
      const above = others(order.slice(0, gap), selected)
      expect(moveIntoGap(order, selected, gap)).toEqual([...above, ...only(order, selected), ...others(order.slice(gap), selected)])
    }),
    runs,
  )
})

it('up takes each selected entry one rank higher where there is room, and down brings it back', () => {
  fc.assert(
    fc.property(selections, ({ selected, order }) => {
      const moved = moveUp(order, selected)
      const atTop = order.findIndex((id) => !selected.has(id))
      for (const id of selected) {
        const [from, to] = [order.indexOf(id), moved.indexOf(id)]
        expect(to).toBe(atTop === -1 || from < atTop ? from : from - 1)
      }
      if (order[0] !== undefined && !selected.has(order[0])) expect(moveDown(moved, selected)).toEqual(order)
    }),
    runs,
  )
})

describe('back to an order', () => {
  it('undoes any move', () => {
    fc.assert(
      fc.property(selections, place, fc.constantFrom(...moves), ({ selected, order }, place, [, move]) => {
        expect(backTo(order, move(order, selected, place))).toEqual(order)
      }),
      runs,
    )
  })

  it('puts new entries last, and brings back none that was removed', () => {
    fc.assert(
      fc.property(ids, ids, (before, now) => {
        const back = backTo(before, now)
        expect(back.toSorted()).toEqual(now.toSorted())
        const old = back.filter((id) => before.includes(id))
        expect(old).toEqual(before.filter((id) => now.includes(id)))
        expect(back.slice(old.length)).toEqual(now.filter((id) => !before.includes(id)))
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
