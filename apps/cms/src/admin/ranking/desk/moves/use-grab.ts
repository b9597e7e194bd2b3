import { type KeyboardEvent, useState } from 'react'

import { moveDown, moveToRank, moveUp, type Order } from './moves.ts'

/** What was grabbed with the keyboard: the entry whose handle was pressed, those that go along, and the order it would have if dropped now. */
export type Grabbed = { chosen: ReadonlySet<string>; id: string; order: Order }

type Hooks = {
  onDrop: (grabbed: Grabbed) => void
  onGrab: (grabbed: Grabbed) => void
  onMove: (grabbed: Grabbed) => void
  onPutBack: (id: string) => void
}

const most = Number.POSITIVE_INFINITY
const moves: Record<string, (order: Order, chosen: ReadonlySet<string>) => string[]> = {
  ArrowDown: moveDown,
  ArrowUp: moveUp,
  End: (order, chosen) => moveToRank(order, chosen, most),
  Home: (order, chosen) => moveToRank(order, chosen, 1),
}

/**
 * Grabbing with the keyboard: the handle grabs and drops, the arrows, Home and End move, Escape puts back. Until it is dropped the form
 * knows nothing of it.
 */
export function useGrab({ onDrop, onGrab, onMove, onPutBack }: Hooks) {
  const [grabbed, setGrabbed] = useState<Grabbed | null>(null)

  const grab = (id: string, chosen: ReadonlySet<string>, order: Order) => {
    const now = { chosen, id, order }
    setGrabbed(now)
    onGrab(now)
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
    const moved = { ...grabbed, order: move(grabbed.order, grabbed.chosen) }
    setGrabbed(moved)
    onMove(moved)
  }
  return { drop, grab, grabbed, press, putBack }
}
