import { useForm, useFormFields } from '@payloadcms/ui'
import { useEffect, useMemo, useRef, useState } from 'react'
import { isSame, type Order } from '../moves/moves.ts'
import { arrangeRows, type RowState } from './arrange-rows.ts'
import { emptyHistory, redo, remember, undo } from './undo-history.ts'
import { type Entry, useEntries } from './use-entries.ts'

export type Ranking = {
  /** Adds a montage at a rank, from 1. */
  add: (montage: string, rank: number) => void
  canRedo: boolean
  canUndo: boolean
  entries: Entry[]
  order: Order
  /** False when there is no step to redo. */
  redo: () => boolean
  /** Reorders the entries of the form, or removes some. */
  set: (order: Order) => void
  undo: () => boolean
}

/** The ranking in the form. Each change is one step of an undo history, which a save clears. An entry moves with its note. */
export function useRanking(path: string): Ranking {
  const { dispatchFields, getFields, setModified } = useForm()
  const entries = useEntries(path)
  const order = useMemo(() => entries.map(({ id }) => id), [entries])
  const removed = useRef(new Map<string, RowState>())
  const [history, setHistory] = useState(emptyHistory)
  const revision = useFormFields(([fields]) => fields.revision?.value)

  // biome-ignore lint/correctness/useExhaustiveDependencies: every save makes a new revision.
  useEffect(() => {
    removed.current.clear()
    setHistory(emptyHistory)
  }, [revision])

  const apply = (next: Order) => {
    const { patch, removed: newlyRemoved, surplus } = arrangeRows(getFields(), path, next, removed.current)
    for (const [id, row] of newlyRemoved) removed.current.set(id, row)
    for (const key of surplus) dispatchFields({ type: 'REMOVE', path: key })
    dispatchFields({ type: 'UPDATE_MANY', formState: patch })
    setModified(true)
  }
  const set = (next: Order) => {
    if (isSame(order, next)) return
    setHistory(remember(history, order))
    apply(next)
  }
  const step = (undoOrRedo: typeof undo) => {
    const result = undoOrRedo(history, order)
    if (!result) return false
    setHistory(result.history)
    apply(result.order)
    return true
  }
  return {
    add: (montage, rank) => {
      const row = newRow(montage)
      removed.current.set(row.row.id, row)
      set(order.toSpliced(rank - 1, 0, row.row.id))
    },
    canRedo: history.redo.length > 0,
    canUndo: history.undo.length > 0,
    entries,
    order,
    redo: () => step(redo),
    set,
    undo: () => step(undo),
  }
}

function newRow(montage: string): RowState {
  const id = [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  const field = (value?: string) => ({ initialValue: value, passesCondition: true, valid: true, value })
  // All fields of a row: Payload's response would add a missing one at the rank that the row had at the request.
  return { fields: { id: field(id), montage: field(montage), note: field() }, row: { id } }
}
