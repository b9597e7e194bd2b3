import { useForm, useFormFields } from '@payloadcms/ui'
import { useEffect, useMemo, useRef, useState } from 'react'
import { type Entry, useEntries } from '../use-entries.ts'
import { arrange, type RowState } from './arrange.ts'
import { noHistory, note, redo, undo } from './history.ts'
import { isSame, type Order } from './moves.ts'

export type Ranking = {
  /** Adds a montage at a rank, from 1. */
  add: (montage: string, rank: number) => void
  canRedo: boolean
  canUndo: boolean
  entries: Entry[]
  order: Order
  /** One step forth again; false when there is none. */
  redo: () => boolean
  /** Gives the form another order of the entries it holds, or fewer of them. */
  set: (order: Order) => void
  /** One step back; false when there is none. */
  undo: () => boolean
}

/**
 * The ranking in the form, and what can be done to it. Every change is one step of the history, which ends with the save. Notes travel with
 * their entries; an entry that was removed comes back with its note.
 */
export function useRanking(path: string): Ranking {
  const { dispatchFields, getFields, setModified } = useForm()
  const entries = useEntries(path)
  const order = useMemo(() => entries.map(({ id }) => id), [entries])
  const absent = useRef(new Map<string, RowState>())
  const [history, setHistory] = useState(noHistory)
  const revision = useFormFields(([fields]) => fields.revision?.value)

  // biome-ignore lint/correctness/useExhaustiveDependencies: a save, or somebody else's in its place, makes a new revision.
  useEffect(() => {
    absent.current.clear()
    setHistory(noHistory)
  }, [revision])

  const show = (next: Order) => {
    const { left, patch, surplus } = arrange(getFields(), path, next, absent.current)
    for (const [id, row] of left) absent.current.set(id, row)
    for (const key of surplus) dispatchFields({ type: 'REMOVE', path: key })
    dispatchFields({ type: 'UPDATE_MANY', formState: patch })
    setModified(true)
  }
  const set = (next: Order) => {
    if (isSame(order, next)) return
    setHistory(note(history, order))
    show(next)
  }
  const step = (to: typeof undo) => {
    const taken = to(history, order)
    if (!taken) return false
    setHistory(taken.history)
    show(taken.order)
    return true
  }
  return {
    add: (montage, rank) => {
      const row = newRow(montage)
      absent.current.set(row.row.id, row)
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
  // With every field that a row has: one that the form lacks, Payload's answer adds at the rank that the row had when it asked.
  return { fields: { id: field(id), montage: field(montage), note: field() }, row: { id } }
}
