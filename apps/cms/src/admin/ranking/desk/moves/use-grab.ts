import { type KeyboardEvent, useState } from 'react'

import { moveDown, moveToRank, moveUp, type Order } from './moves.ts'

/** `id`: the entry whose handle was pressed. `selected`: all entries that move. `order`: the order that a drop would leave. */
export type Grabbed = { id: string; order: Order; selected: ReadonlySet<string> }

type Callbacks = {
  onDrop: (grabbed: Grabbed) => void
  onGrab: (grabbed: Grabbed) => void
  onMove: (grabbed: Grabbed) => void
  onPutBack: (id: string) => void
}

const moves: Record<string, (order: Order, selected: ReadonlySet<string>) => string[]> = {
  ArrowDown: moveDown,
  ArrowUp: moveUp,
  End: (order, selected) => moveToRank(order, selected, Number.POSITIVE_INFINITY),
  Home: (order, selected) => moveToRank(order, selected, 1),
}

/** Moves entries with the keyboard: the arrows, Home and End move, Escape puts back. The form changes only at the drop. */
export function useGrab({ onDrop, onGrab, onMove, onPutBack }: Callbacks) {
  const [grabbed, setGrabbed] = useState<Grabbed | null>(null)

  const grab = (id: string, selected: ReadonlySet<string>, order: Order) => {
    const next = { id, order, selected }
    setGrabbed(next)
    onGrab(next)
  }
  const drop = () => {
    if (grabbed) onDrop(grabbed)
    setGrabbed(null)
  }
  const putBack = () => {
    if (grabbed) onPutBack(grabbed.id)
    setGrabbed(null)
  }
  const press = (event: KeyboardEvent) => {
    const move = moves[event.key]
    if (!grabbed || (!move && event.key !== 'Escape')) return
    event.preventDefault()
    event.stopPropagation()
    if (!move) return putBack()
    const moved = { ...grabbed, order: move(grabbed.order, grabbed.selected) }
    setGrabbed(moved)
    onMove(moved)
  }
  return { drop, grab, grabbed, press, putBack }
}
