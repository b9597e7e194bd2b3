import { type RefObject, useState } from 'react'

import { focusSearch } from './focus.ts'
import { backTo, isSame, moveDown, moveIntoGap, moveToRank, moveUp, type Order } from './moves/moves.ts'
import { useDrag } from './moves/use-drag.ts'
import { useGrab } from './moves/use-grab.ts'
import { useLatest } from './moves/use-latest.ts'
import type { Ranking } from './moves/use-ranking.ts'
import { useSelection } from './moves/use-selection.ts'
import type { RowAction } from './row/row.tsx'
import type { Near } from './row/use-near.ts'
import { words } from './words.ts'

type Options = {
  isOff: boolean
  list: RefObject<HTMLElement | null>
  near: Near
  open: (id: string) => void
  ranking: Ranking
  titleOf: (id: string) => string
  topOfView: () => number
}

const last = Number.POSITIVE_INFINITY

export type Desk = ReturnType<typeof useDesk>

/** What the desk does when something is asked of it: each change is made, and said in words. */
export function useDesk({ isOff, list, near, open, ranking, titleOf, topOfView }: Options) {
  const { order } = ranking
  // Counted, so that the same words are heard again.
  const [said, setSaid] = useState({ count: 0, text: '' })
  const [openNotes, setOpenNotes] = useState<ReadonlySet<string>>(new Set())
  const selection = useSelection(order)

  const say = (text: string) => setSaid(({ count }) => ({ count: count + 1, text }))
  const withSelected = (id: string): ReadonlySet<string> => (selection.chosen.has(id) ? selection.chosen : new Set([id]))
  const placeIn = (next: Order, chosen: ReadonlySet<string>): [string, number, number, number] => {
    const first = next.findIndex((id) => chosen.has(id))
    return [titleOf(next[first] ?? ''), chosen.size, first + 1, next.length]
  }
  const commit = (next: Order, chosen: ReadonlySet<string>) => {
    ranking.set(next)
    say(words.place(...placeIn(next, chosen)))
  }

  const { drag, label, start } = useDrag({
    list,
    onDrop: (id, gap) => commit(moveIntoGap(order, withSelected(id), gap), withSelected(id)),
    topOfView,
  })
  const { drop, grab, grabbed, press, putBack } = useGrab({
    onDrop: ({ chosen, order }) => {
      ranking.set(order)
      say(words.dropped(...placeIn(order, chosen)))
    },
    onGrab: ({ chosen, order }) => say(words.grabbed(...placeIn(order, chosen))),
    onMove: ({ chosen, order }) => say(words.place(...placeIn(order, chosen))),
    onPutBack: (id) => say(words.putBack(titleOf(id), order.indexOf(id) + 1, order.length)),
  })

  const move = (chosen: ReadonlySet<string>, to: 'bottom' | 'down' | 'top' | 'up' | number) => {
    if (to === 'up') commit(moveUp(order, chosen), chosen)
    else if (to === 'down') commit(moveDown(order, chosen), chosen)
    else commit(moveToRank(order, chosen, to === 'top' ? 1 : to === 'bottom' ? last : to), chosen)
  }
  const remove = (gone: ReadonlySet<string>) => {
    const first = order.findIndex((id) => gone.has(id))
    const next = order.slice(first).find((id) => !gone.has(id)) ?? order.findLast((id) => !gone.has(id))
    // Before the rows are gone, and the focus with them.
    if (next) near.focus(next, 'remove', { preventScroll: true })
    else focusSearch(list.current)
    ranking.set(order.filter((id) => !gone.has(id)))
    say(words.removed(titleOf(order[first] ?? ''), gone.size))
  }
  const clearSelection = () => {
    const last = order.findLast((id) => selection.chosen.has(id))
    if (last) near.focus(last, 'choose', { preventScroll: true })
    selection.clear()
  }
  const toggleNote = (id: string) => {
    const next = new Set(openNotes)
    if (!next.delete(id)) next.add(id)
    setOpenNotes(next)
  }

  const act = useLatest((action: RowAction) => {
    if (action.kind === 'open') return open(action.id)
    if (action.kind === 'note') return toggleNote(action.id)
    if (isOff) return
    if (action.kind === 'press') return press(action.event)
    if (action.kind === 'release') return grabbed?.id === action.id ? drop() : undefined
    if (action.kind === 'drag') {
      if (grabbed) putBack()
      return start(action.event, action.id)
    }
    if (action.kind === 'choose') return selection.choose(action.id, action)
    if (action.kind === 'grab') return grabbed ? drop() : grab(action.id, withSelected(action.id), order)
    if (action.kind === 'remove') return remove(new Set([action.id]))
    move(new Set([action.id]), action.kind === 'rank' ? action.rank : action.kind)
  })

  return {
    act,
    add: (montage: string, rank: number) => !isOff && ranking.add(montage, rank),
    /** Back to a published order of entries; null where it stands so already. */
    backTo: (published: Order) => {
      const back = backTo(published, order)
      if (isOff || isSame(back, order)) return null
      return () => {
        ranking.set(back)
        say(words.backDone)
      }
    },
    drag: drag && { ...drag, chosen: withSelected(drag.id), label },
    grabbed,
    move: (to: 'bottom' | 'down' | 'top' | 'up' | number) => !isOff && move(selection.chosen, to),
    openNotes,
    redo: () => !isOff && ranking.redo() && say(words.redone),
    remove: () => !isOff && remove(selection.chosen),
    said,
    selection: { ...selection, clear: clearSelection },
    undo: () => !isOff && ranking.undo() && say(words.undone),
  }
}
