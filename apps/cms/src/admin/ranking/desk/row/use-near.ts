import { type RefObject, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'

import { focusControl } from '../focus.ts'
import type { Order } from '../moves/moves.ts'
import { scrollerOf } from './scroller.ts'

/** Rows that begin with their controls, before anybody knows where the view is: as many as fill it, and once more. */
const first = 40

export type Near = {
  /** Puts the focus on a control of an entry, wherever it stands. Returns whether there is such a control. */
  focus: (id: string, control: string, options?: FocusOptions) => boolean
  ids: ReadonlySet<string>
}

/**
 * The entries whose rows have all their controls: those in view, up to a screen away from it, or with the focus. Two hundred rows of controls
 * would be slow to open and to move.
 */
export function useNear(list: RefObject<HTMLElement | null>, order: Order): Near {
  const [ids, setIds] = useState<ReadonlySet<string>>(() => new Set(order.slice(0, first)))
  const observer = useRef<IntersectionObserver>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: there may be new rows in another order; those that are watched stay so.
  useEffect(() => {
    if (!list.current) return
    observer.current ??= watch(list.current, setIds)
    for (const row of list.current.children) observer.current.observe(row)
  }, [list, order])
  useEffect(() => () => observer.current?.disconnect(), [])

  return {
    focus: (id, control, options) => {
      if (!ids.has(id)) flushSync(() => setIds((ids) => new Set(ids).add(id)))
      return focusControl(list.current, id, control, options)
    },
    ids,
  }
}

function watch(list: HTMLElement, set: (change: (ids: ReadonlySet<string>) => ReadonlySet<string>) => void): IntersectionObserver {
  const scroller = scrollerOf(list)
  const note = (seen: IntersectionObserverEntry[]) =>
    set((before) => {
      const ids = new Set(before)
      for (const { isIntersecting, target } of seen) {
        const { id = '' } = (target as HTMLElement).dataset
        if (isIntersecting) ids.add(id)
        else if (!target.contains(document.activeElement)) ids.delete(id)
      }
      return ids
    })
  return new IntersectionObserver(note, { root: scroller === document.scrollingElement ? null : scroller, rootMargin: '100% 0px' })
}
