'use client'

import { type ReactNode, useEffect } from 'react'

import { onClickBeside, onEscape } from './escape.ts'

/** Makes drawers ask before they close, if something was typed in them: after Escape, and after a click beside them. */
export function AskBeforeClosing({ children }: { children: ReactNode }) {
  useEffect(() => {
    // Capturing, so that it comes before Payload's listeners.
    window.addEventListener('keydown', onEscape, true)
    window.addEventListener('click', onClickBeside, true)
    return () => {
      window.removeEventListener('keydown', onEscape, true)
      window.removeEventListener('click', onClickBeside, true)
    }
  }, [])
  return children
}
