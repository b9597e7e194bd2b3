import { type RefObject, useLayoutEffect, useState } from 'react'

import { popupPlace } from './popup-place.ts'

/** The place of the popup of an input. It follows the size of the visible window: the keyboard of a phone takes some of it. */
export function usePopupPlace(input: RefObject<HTMLElement | null>): ReturnType<typeof popupPlace> {
  const [place, setPlace] = useState({ isAbove: false, maxHeight: 0 })

  useLayoutEffect(() => {
    const measure = () => {
      if (input.current) setPlace(popupPlace(input.current.getBoundingClientRect(), visibleWindow()))
    }
    measure()
    window.visualViewport?.addEventListener('resize', measure)
    return () => window.visualViewport?.removeEventListener('resize', measure)
  }, [input])

  return place
}

function visibleWindow(): { bottom: number; top: number } {
  const bar = document.querySelector('.doc-controls')?.getBoundingClientRect().bottom ?? 0
  const { height, offsetTop } = window.visualViewport ?? { height: window.innerHeight, offsetTop: 0 }
  return { bottom: offsetTop + height, top: Math.max(bar, offsetTop) }
}
