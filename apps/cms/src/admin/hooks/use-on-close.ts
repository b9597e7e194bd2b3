import { useEffect, useRef } from 'react'

/** Calls `onClose` when a dialog or drawer was open and has closed. */
export function useOnClose(isOpen: boolean, onClose: () => void): void {
  const wasOpen = useRef(false)
  useEffect(() => {
    if (wasOpen.current && !isOpen) onClose()
    wasOpen.current = isOpen
  }, [isOpen, onClose])
}
