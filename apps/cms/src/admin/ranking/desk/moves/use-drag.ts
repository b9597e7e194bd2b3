import { type PointerEvent as ReactPointerEvent, type RefObject, useRef, useState } from 'react'

import { scrollerOf, scrollNearEdge } from '../scroller.ts'

/** `gap`: where the entry would land (0 is above the first). `lineAt`: the distance of the gap from the top of the list, in pixels. */
export type Drag = { gap: number; id: string; lineAt: number }

type Options = { list: RefObject<HTMLElement | null>; onDrop: (id: string, gap: number) => void; topOfView: () => number }

const thresholdInPixels = 4

/** Drags an entry by its handle. No row moves before the drop: a line shows the gap, and the `label` element follows the pointer. */
export function useDrag({ list, onDrop, topOfView }: Options) {
  const [drag, setDrag] = useState<Drag | null>(null)
  const label = useRef<HTMLDivElement>(null)

  const start = (event: ReactPointerEvent<HTMLElement>, id: string) => {
    const rows = list.current
    if (event.button !== 0 || !event.isPrimary || !rows) return
    const handle = event.currentTarget
    const { edges, middles } = measure(rows)
    const scroller = scrollerOf(rows)
    const ending = new AbortController()
    const pointer = { x: event.clientX, y: event.clientY }
    const origin = { ...pointer }
    let gap: number | null = null

    const update = () => {
      const y = pointer.y - rows.getBoundingClientRect().top
      const next = middles.filter((middle) => middle < y).length
      if (next !== gap) setDrag({ gap: next, id, lineAt: edges[next] ?? 0 })
      gap = next
      // Above the pointer, where neither a finger nor the edge of the window hides it.
      if (label.current) label.current.style.transform = `translate(${pointer.x + 16}px, ${pointer.y - 40}px)`
    }
    const scroll = () => {
      if (ending.signal.aborted) return
      scrollNearEdge(scroller, pointer.y, topOfView())
      update()
      requestAnimationFrame(scroll)
    }
    const move = ({ clientX, clientY }: PointerEvent) => {
      Object.assign(pointer, { x: clientX, y: clientY })
      if (gap !== null) return update()
      if (Math.hypot(pointer.x - origin.x, pointer.y - origin.y) < thresholdInPixels) return
      update()
      scroll()
    }
    const end = (isDrop: boolean) => {
      ending.abort()
      setDrag(null)
      if (isDrop && gap !== null) onDrop(id, gap)
    }
    const cancelOnEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      end(false)
    }
    const { signal } = ending
    handle.setPointerCapture(event.pointerId)
    handle.addEventListener('pointermove', move, { signal })
    handle.addEventListener('pointerup', () => end(true), { signal })
    handle.addEventListener('pointercancel', () => end(false), { signal })
    document.addEventListener('keydown', cancelOnEscape, { capture: true, signal })
  }
  return { drag, label, start }
}

/** In pixels from the top of the list: the middle of each row, and the edges of the rows from the upper edge of the first. */
function measure(rows: HTMLElement): { edges: number[]; middles: number[] } {
  const { top } = rows.getBoundingClientRect()
  const boxes = [...rows.children].map((row) => row.getBoundingClientRect())
  return {
    edges: [...boxes.map((box) => box.top - top), (boxes.at(-1)?.bottom ?? top) - top],
    middles: boxes.map((box) => box.top - top + box.height / 2),
  }
}
