import fc from 'fast-check'
import { expect, it } from 'vitest'

import { type History, noHistory, note, redo, undo } from './history.ts'
import type { Order } from './moves.ts'

const orders = fc.array(fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e')), { minLength: 1 })

/** Takes steps as long as there are any, and returns the orders met on the way. */
function all(step: typeof undo, history: History, order: Order): { history: History; met: Order[] } {
  const met = [order]
  for (let next = step(history, order); next; next = step(next.history, next.order)) {
    history = next.history
    met.push(next.order)
  }
  return { history, met }
}

it('goes back through every order and forth again', () => {
  fc.assert(
    fc.property(orders, (orders) => {
      const history = orders.slice(0, -1).reduce(note, noHistory)
      const last = orders.at(-1) ?? []
      const back = all(undo, history, last)
      expect(back.met).toEqual(orders.toReversed())
      expect(all(redo, back.history, back.met.at(-1) ?? []).met).toEqual(orders)
    }),
    { numRuns: 500 },
  )
}, 30_000)

it('forgets what was undone once something else is done', () => {
  const undone = undo(note(note(noHistory, ['a', 'b']), ['b', 'a']), ['b'])
  expect(undone?.order).toEqual(['b', 'a'])
  expect(redo(note(undone?.history ?? noHistory, ['b', 'a']), ['a'])).toBeNull()
})

it('has nothing to go back to at first', () => {
  expect(undo(noHistory, ['a'])).toBeNull()
  expect(redo(noHistory, ['a'])).toBeNull()
})
