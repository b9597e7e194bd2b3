import type { Order } from '../moves/moves.ts'

/** Earlier orders, newest last, and those that an undo left. */
export type UndoHistory = { redo: readonly Order[]; undo: readonly Order[] }

export const emptyHistory: UndoHistory = { redo: [], undo: [] }

/** Remembers the order before a change. A change discards the steps to redo. */
export const remember = ({ undo }: UndoHistory, before: Order): UndoHistory => ({ redo: [], undo: [...undo, before] })

/** One step back from `now`; null when there is none. */
export function undo(history: UndoHistory, now: Order): { history: UndoHistory; order: Order } | null {
  const order = history.undo.at(-1)
  return order ? { history: { redo: [...history.redo, now], undo: history.undo.slice(0, -1) }, order } : null
}

/** Repeats the step that was undone last; null when there is none. */
export function redo(history: UndoHistory, now: Order): { history: UndoHistory; order: Order } | null {
  const order = history.redo.at(-1)
  return order ? { history: { redo: history.redo.slice(0, -1), undo: [...history.undo, now] }, order } : null
}
