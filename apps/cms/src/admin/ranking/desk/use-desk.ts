import { type RefObject, useState } from 'react'

import { focusSearch } from './focus.ts'
import type { Ranking } from './form/use-ranking.ts'
import { messages } from './messages.ts'
import { backTo, isSame, moveDown, moveIntoGap, moveToRank, moveUp, type Order } from './moves/moves.ts'
import { useDrag } from './moves/use-drag.ts'
import { useGrab } from './moves/use-grab.ts'
import { useSelection } from './moves/use-selection.ts'
import type { RowAction } from './rows/row-action.ts'
import { useAnnouncement } from './use-announcement.ts'
import type { InViewport } from './use-in-viewport.ts'
import { useStableCallback } from './use-stable-callback.ts'

type Options = {
  comment: (id: string) => void
  inViewport: InViewport
  isDisabled: boolean
  list: RefObject<HTMLElement | null>
  openMontage: (id: string) => void
  ranking: Ranking
  titleOf: (id: string) => string
  topOfView: () => number
}

type Target = 'bottom' | 'down' | 'top' | 'up' | number

export type Desk = ReturnType<typeof useDesk>

/** Everything an editor can do on the rank desk. Each change of the form is announced to screen readers. */
export function useDesk({ comment, inViewport, isDisabled, list, openMontage, ranking, titleOf, topOfView }: Options) {
  const { order } = ranking
  const { announce, announcement } = useAnnouncement()
  const [openNotes, setOpenNotes] = useState<ReadonlySet<string>>(new Set())
  const selection = useSelection(order)

  const withSelected = (id: string): ReadonlySet<string> => (selection.ids.has(id) ? selection.ids : new Set([id]))
  const placeOf = (moved: ReadonlySet<string>, next: Order): [title: string, count: number, rank: number, of: number] => {
    const first = next.findIndex((id) => moved.has(id))
    return [titleOf(next[first] ?? ''), moved.size, first + 1, next.length]
  }
  const commit = (next: Order, moved: ReadonlySet<string>) => {
    ranking.set(next)
    announce(messages.place(...placeOf(moved, next)))
  }

  const { drag, label, start } = useDrag({
    list,
    onDrop: (id, gap) => commit(moveIntoGap(order, withSelected(id), gap), withSelected(id)),
    topOfView,
  })
  const { drop, grab, grabbed, press, putBack } = useGrab({
    onDrop: ({ order, selected }) => {
      ranking.set(order)
      announce(messages.dropped(...placeOf(selected, order)))
    },
    onGrab: ({ order, selected }) => announce(messages.grabbed(...placeOf(selected, order))),
    onMove: ({ order, selected }) => announce(messages.place(...placeOf(selected, order))),
    onPutBack: (id) => announce(messages.putBack(titleOf(id), order.indexOf(id) + 1, order.length)),
  })

  const move = (ids: ReadonlySet<string>, to: Target) => {
    if (to === 'up') commit(moveUp(order, ids), ids)
    else if (to === 'down') commit(moveDown(order, ids), ids)
    else commit(moveToRank(order, ids, to === 'top' ? 1 : to === 'bottom' ? Number.POSITIVE_INFINITY : to), ids)
  }
  const remove = (ids: ReadonlySet<string>) => {
    const first = order.findIndex((id) => ids.has(id))
    const next = order.slice(first).find((id) => !ids.has(id)) ?? order.findLast((id) => !ids.has(id))
    // Before the removal, which would lose the focus.
    if (next) inViewport.focus(next, 'remove', { preventScroll: true })
    else focusSearch(list.current)
    ranking.set(order.filter((id) => !ids.has(id)))
    announce(messages.removed(titleOf(order[first] ?? ''), ids.size))
  }
  const clearSelection = () => {
    const last = order.findLast((id) => selection.ids.has(id))
    if (last) inViewport.focus(last, 'select', { preventScroll: true })
    selection.clear()
  }
  const toggleNote = (id: string) => {
    const next = new Set(openNotes)
    if (!next.delete(id)) next.add(id)
    setOpenNotes(next)
  }

  const act = useStableCallback((action: RowAction) => {
    if (action.kind === 'comment') return comment(action.id)
    if (action.kind === 'open') return openMontage(action.id)
    if (action.kind === 'note') return toggleNote(action.id)
    if (isDisabled) return
    if (action.kind === 'press') return press(action.event)
    if (action.kind === 'blur') return grabbed?.id === action.id ? drop() : undefined
    if (action.kind === 'drag') {
      if (grabbed) putBack()
      return start(action.event, action.id)
    }
    if (action.kind === 'select') return selection.toggle(action.id, action)
    if (action.kind === 'grab') return grabbed ? drop() : grab(action.id, withSelected(action.id), order)
    if (action.kind === 'remove') return remove(new Set([action.id]))
    move(new Set([action.id]), action.kind === 'rank' ? action.rank : action.kind)
  })

  return {
    act,
    add: (montage: string, rank: number) => !isDisabled && ranking.add(montage, rank),
    announcement,
    /** Restores a published order; null when the ranking has this order already. */
    backTo: (published: Order) => {
      const next = backTo(published, order)
      if (isDisabled || isSame(next, order)) return null
      return () => {
        ranking.set(next)
        announce(messages.isBackToPublished)
      }
    },
    clearSelection,
    drag: drag && { ...drag, label, selected: withSelected(drag.id) },
    grabbed,
    moveSelected: (to: Target) => !isDisabled && move(selection.ids, to),
    openNotes,
    redo: () => !isDisabled && ranking.redo() && announce(messages.redone),
    removeSelected: () => !isDisabled && remove(selection.ids),
    selected: selection.ids,
    undo: () => !isDisabled && ranking.undo() && announce(messages.undone),
  }
}
