import type { Order } from './moves.ts'

/** Orders to go back to, newest last, and those that were gone back from. Removed entries are in the older ones, added ones in the newer. */
export type History = { redo: readonly Order[]; undo: readonly Order[] }

export const noHistory: History = { redo: [], undo: [] }

/** Notes the order that a change was made to. What was undone before can not be done again after it. */
export const note = ({ undo }: History, before: Order): History => ({ redo: [], undo: [...undo, before] })

/** One step back from an order: the one before it, and the history from there. Null when there is none. */
export function undo(history: History, now: Order): { history: History; order: Order } | null {
  const order = history.undo.at(-1)
  return order ? { history: { redo: [...history.redo, now], undo: history.undo.slice(0, -1) }, order } : null
}

/** The step that was last undone, done again. Null when there is none. */
export function redo(history: History, now: Order): { history: History; order: Order } | null {
  const order = history.redo.at(-1)
  return order ? { history: { redo: history.redo.slice(0, -1), undo: [...history.undo, now] }, order } : null
}
