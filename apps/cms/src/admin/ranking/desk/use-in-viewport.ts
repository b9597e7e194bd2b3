import { type RefObject, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'

import { focusControl } from './focus.ts'
import type { Order } from './moves/moves.ts'
import { scrollerOf } from './scroller.ts'

/** Two screens of rows, which have their controls before the browser has reported what is in view. */
const initialRows = 40

export type InViewport = {
  /** Focuses a control of an entry, in view or not. Returns false when there is no such control. */
  focus: (id: string, control: string, options?: FocusOptions) => boolean
  ids: ReadonlySet<string>
}

/** The entries whose rows show their controls: in view, at most a screen away, or focused. 200 such rows would be slow. */
export function useInViewport(list: RefObject<HTMLElement | null>, order: Order): InViewport {
  const [ids, setIds] = useState<ReadonlySet<string>>(() => new Set(order.slice(0, initialRows)))
  const observer = useRef<IntersectionObserver>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: another order may have new rows; observing a row twice does no harm.
  useEffect(() => {
    if (!list.current) return
    observer.current ??= observe(list.current, setIds)
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

function observe(list: HTMLElement, setIds: (update: (ids: ReadonlySet<string>) => ReadonlySet<string>) => void): IntersectionObserver {
  const scroller = scrollerOf(list)
  const update = (observed: IntersectionObserverEntry[]) =>
    setIds((before) => {
      const ids = new Set(before)
      for (const { isIntersecting, target } of observed) {
        const { id = '' } = (target as HTMLElement).dataset
        if (isIntersecting) ids.add(id)
        else if (!target.contains(document.activeElement)) ids.delete(id)
      }
      return ids
    })
  return new IntersectionObserver(update, { root: scroller === document.scrollingElement ? null : scroller, rootMargin: '100% 0px' })
}
