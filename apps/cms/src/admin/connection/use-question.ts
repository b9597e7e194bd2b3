'use client'

import { useCallback, useRef, useState } from 'react'

type Question = {
  answer: (isYes: boolean) => void
  /** Opens the dialog. Resolves to false when aborted, or when asked anew before it was answered. */
  ask: (signal: AbortSignal) => Promise<boolean>
  isAsked: boolean
}

/** A dialog that is awaited. */
export function useQuestion(): Question {
  const [isAsked, setIsAsked] = useState(false)
  const settle = useRef<(isYes: boolean) => void>(() => {})
  const answer = useCallback((isYes: boolean) => {
    setIsAsked(false)
    settle.current(isYes)
  }, [])
  const ask = useCallback(
    (signal: AbortSignal) => {
      settle.current(false)
      return new Promise<boolean>((resolve) => {
        if (signal.aborted) return resolve(false)
        signal.addEventListener('abort', () => answer(false), { once: true })
        settle.current = resolve
        setIsAsked(true)
      })
    },
    [answer],
  )
  return { answer, ask, isAsked }
}
