import { type PointerEvent as ReactPointerEvent, type RefObject, useRef, useState } from 'react'

import { scrollerOf, scrollNearEdge } from '../row/scroller.ts'

/** What is being dragged, and where it would land: the gap between entries, and that gap's distance from the top of the list in pixels. */
export type Drag = { gap: number; id: string; lineAt: number }

type Options = { list: RefObject<HTMLElement | null>; onDrop: (id: string, gap: number) => void; topOfView: () => number }

/** A press that moves no further is a click, in pixels. */
const threshold = 4

/**
 * Dragging by a handle with mouse, pen or finger. Nothing of the list moves while it lasts: a line shows the gap, and the label that the
 * `label` ref names follows the pointer. Near an edge the page scrolls. Escape, or the system's interruption, ends it without a drop.
 */
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
    const at = { x: event.clientX, y: event.clientY }
    const from = { ...at }
    let gap: number | null = null

    const look = () => {
      const y = at.y - rows.getBoundingClientRect().top
      const next = middles.filter((middle) => middle < y).length
      if (next !== gap) setDrag({ gap: next, id, lineAt: edges[next] ?? 0 })
      gap = next
      // Above the pointer, where a finger does not hide it and the edge of the window does not cut it.
      if (label.current) label.current.style.transform = `translate(${at.x + 16}px, ${at.y - 40}px)`
    }
    const scroll = () => {
      if (ending.signal.aborted) return
      scrollNearEdge(scroller, at.y, topOfView())
      look()
      requestAnimationFrame(scroll)
    }
    const move = ({ clientX, clientY }: PointerEvent) => {
      Object.assign(at, { x: clientX, y: clientY })
      if (gap !== null) return look()
      if (Math.hypot(at.x - from.x, at.y - from.y) < threshold) return
      look()
      scroll()
    }
    const end = (isDrop: boolean) => {
      ending.abort()
      setDrag(null)
      if (isDrop && gap !== null) onDrop(id, gap)
    }
    const { signal } = ending
    handle.setPointerCapture(event.pointerId)
    handle.addEventListener('pointermove', move, { signal })
    handle.addEventListener('pointerup', () => end(true), { signal })
    handle.addEventListener('pointercancel', () => end(false), { signal })
    const giveUp = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      end(false)
    }
    document.addEventListener('keydown', giveUp, { capture: true, signal })
  }
  return { drag, label, start }
}

/** From the top of the list, in pixels: the middle of each row, and the edges between them, the first row's upper one first. */
function measure(rows: HTMLElement): { edges: number[]; middles: number[] } {
  const { top } = rows.getBoundingClientRect()
  const boxes = [...rows.children].map((row) => row.getBoundingClientRect())
  return {
    edges: [...boxes.map((box) => box.top - top), (boxes.at(-1)?.bottom ?? top) - top],
    middles: boxes.map((box) => box.top - top + box.height / 2),
  }
}
