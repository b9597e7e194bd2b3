'use client'

import { type ReactNode, useEffect } from 'react'

import { onClickBeside, onEscape } from './escape.ts'

/** Has drawers ask before they close over what was typed in them, whatever the way. */
export function AskBeforeClosing({ children }: { children: ReactNode }) {
  useEffect(() => {
    // Before anybody else hears of it.
    window.addEventListener('keydown', onEscape, true)
    window.addEventListener('click', onClickBeside, true)
    return () => {
      window.removeEventListener('keydown', onEscape, true)
      window.removeEventListener('click', onClickBeside, true)
    }
  }, [])
  return children
}
