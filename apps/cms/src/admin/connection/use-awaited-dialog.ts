'use client'

import { useCallback, useRef, useState } from 'react'

type AwaitedDialog = {
  answer: (isYes: boolean) => void
  isOpen: boolean
  /** Opens the dialog and resolves to the user's answer; to false when aborted or opened again. */
  open: (signal: AbortSignal) => Promise<boolean>
}

export function useAwaitedDialog(): AwaitedDialog {
  const [isOpen, setIsOpen] = useState(false)
  const resolveLast = useRef<(isYes: boolean) => void>(() => {})
  const answer = useCallback((isYes: boolean) => {
    setIsOpen(false)
    resolveLast.current(isYes)
  }, [])
  const open = useCallback(
    (signal: AbortSignal) => {
      resolveLast.current(false)
      return new Promise<boolean>((resolve) => {
        if (signal.aborted) return resolve(false)
        signal.addEventListener('abort', () => answer(false), { once: true })
        resolveLast.current = resolve
        setIsOpen(true)
      })
    },
    [answer],
  )
  return { answer, isOpen, open }
}
