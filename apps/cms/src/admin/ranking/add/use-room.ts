import { type RefObject, useLayoutEffect, useState } from 'react'

import { roomAround } from './room-around.ts'

/** Where there is room for what belongs to a text, and how much, as long as it is open. On a phone the keyboard takes some of the window. */
export function useRoom(text: RefObject<HTMLElement | null>): { isAbove: boolean; room: number } {
  const [room, setRoom] = useState({ isAbove: false, room: 0 })

  useLayoutEffect(() => {
    const look = () => {
      if (text.current) setRoom(roomAround(text.current.getBoundingClientRect(), visibleWindow()))
    }
    look()
    window.visualViewport?.addEventListener('resize', look)
    return () => window.visualViewport?.removeEventListener('resize', look)
  }, [text])

  return room
}

/** What is seen of the window, below the bar that sticks to its top. */
function visibleWindow(): { bottom: number; top: number } {
  const bar = document.querySelector('.doc-controls')?.getBoundingClientRect().bottom ?? 0
  const { height, offsetTop } = window.visualViewport ?? { height: window.innerHeight, offsetTop: 0 }
  return { bottom: offsetTop + height, top: Math.max(bar, offsetTop) }
}
