import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { compareOrders, isSameOrder } from './movement.ts'

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
const order = fc.shuffledSubarray(ids)
const permutation = fc.shuffledSubarray(ids, { minLength: ids.length })

/** The rank before, worked back from the rank now and the movement. */
const cameFrom = (now: number, { by, kind }: { by: number; kind: string }) => (kind === 'up' ? now + by : now - by)

describe('compareOrders', () => {
  it('says who rose, fell, stayed, came and went', () => {
    const { dropped, movements } = compareOrders(['a', 'b', 'c', 'd'], ['c', 'b', 'e', 'a'])
    expect([...movements]).toEqual([
      ['c', { by: 2, kind: 'up' }],
      ['b', { by: 0, kind: 'same' }],
      ['e', { by: 0, kind: 'new' }],
      ['a', { by: 3, kind: 'down' }],
    ])
    expect(dropped).toEqual([{ id: 'd', rank: 4 }])
  })

  it('counts a place that holds nothing, and compares it with none', () => {
    const { dropped, movements } = compareOrders([null, 'a', 'b'], ['a', null, null, 'c'])
    expect([...movements]).toEqual([
      ['a', { by: 1, kind: 'up' }],
      ['c', { by: 0, kind: 'new' }],
    ])
    expect(dropped).toEqual([{ id: 'b', rank: 3 }])
  })

  it('finds everything new in a first order', () => {
    fc.assert(
      fc.property(order, (now) => {
        const { dropped, movements } = compareOrders([], now)
        expect([...movements]).toEqual(now.map((id) => [id, { by: 0, kind: 'new' }]))
        expect(dropped).toEqual([])
      }),
    )
  })

  it('finds everything the same in the same order', () => {
    fc.assert(
      fc.property(order, (now) => {
        const { dropped, movements } = compareOrders(now, now)
        expect([...movements]).toEqual(now.map((id) => [id, { by: 0, kind: 'same' }]))
        expect(dropped).toEqual([])
      }),
    )
  })

  it('gives each its movement, and what left its old rank', () => {
    fc.assert(
      fc.property(order, order, (before, now) => {
        const { dropped, movements } = compareOrders(before, now)
        expect([...movements.keys()]).toEqual(now)
        expect([...movements].filter(([, { kind }]) => kind === 'new').map(([id]) => id)).toEqual(now.filter((id) => !before.includes(id)))
        expect(dropped).toEqual(before.flatMap((id, index) => (now.includes(id) ? [] : [{ id, rank: index + 1 }])))
        for (const [id, movement] of movements) {
          if (movement.kind !== 'new') expect(before[cameFrom(now.indexOf(id) + 1, movement) - 1]).toBe(id)
          expect(movement.by > 0).toBe(movement.kind === 'up' || movement.kind === 'down')
        }
      }),
    )
  })

  it('balances rises and falls when nobody comes or goes', () => {
    fc.assert(
      fc.property(permutation, permutation, (before, now) => {
        const movements = [...compareOrders(before, now).movements.values()]
        const sum = (kind: string) => movements.filter((movement) => movement.kind === kind).reduce((all, { by }) => all + by, 0)
        expect(sum('up')).toBe(sum('down'))
      }),
    )
  })
})

it('isSameOrder is true for the same members at the same ranks only', () => {
  fc.assert(
    fc.property(order, order, (before, now) => {
      expect(isSameOrder(before, now)).toBe(before.join() === now.join())
      expect(isSameOrder(now, [...now])).toBe(true)
    }),
  )
})
