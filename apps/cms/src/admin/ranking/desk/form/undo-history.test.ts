import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Order } from '../moves/moves.ts'
import { emptyHistory, redo, remember, type UndoHistory, undo } from './undo-history.ts'

const orders = fc.array(fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e')), { minLength: 1 })

/** Takes every step there is, and returns the orders on the way. */
function takeAll(step: typeof undo, history: UndoHistory, order: Order): { history: UndoHistory; seen: Order[] } {
  const seen = [order]
  for (let next = step(history, order); next; next = step(next.history, next.order)) {
    history = next.history
    seen.push(next.order)
  }
  return { history, seen }
}

it('goes back through every order, and forward again', () => {
  fc.assert(
    fc.property(orders, (orders) => {
      const history = orders.slice(0, -1).reduce(remember, emptyHistory)
      const last = orders.at(-1) ?? []
      const back = takeAll(undo, history, last)
      expect(back.seen).toEqual(orders.toReversed())
      expect(takeAll(redo, back.history, back.seen.at(-1) ?? []).seen).toEqual(orders)
    }),
    { numRuns: 500 },
  )
}, 30_000)

it('discards the undone steps after another change', () => {
  const undone = undo(remember(remember(emptyHistory, ['a', 'b']), ['b', 'a']), ['b'])
  expect(undone?.order).toEqual(['b', 'a'])
  expect(redo(remember(undone?.history ?? emptyHistory, ['b', 'a']), ['a'])).toBeNull()
})

it('has no step at first', () => {
  expect(undo(emptyHistory, ['a'])).toBeNull()
  expect(redo(emptyHistory, ['a'])).toBeNull()
})
