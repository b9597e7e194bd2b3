import { useEffect, useRef } from 'react'

/**
 * Returns a function that runs `work` a second later, once however often it is called meanwhile. Pending work runs at once when the page is
 * hidden or left, or the component unmounts.
 */
export function useThrottle(work: () => void): () => void {
  const newest = useRef(work)
  newest.current = work
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)

  const flush = useRef(() => {
    if (!timer.current) return
    clearTimeout(timer.current)
    timer.current = null
    newest.current()
  }).current

  useEffect(() => {
    const onHidden = () => document.hidden && flush()
    document.addEventListener('visibilitychange', onHidden)
    // Before the browser asks whether to leave: a write that a closed page has started may be lost.
    window.addEventListener('beforeunload', flush)
    window.addEventListener('pagehide', flush)
    return () => {
      document.removeEventListener('visibilitychange', onHidden)
      window.removeEventListener('beforeunload', flush)
      window.removeEventListener('pagehide', flush)
      flush()
    }
  }, [flush])

  return () => {
    timer.current ??= setTimeout(flush, 1000)
  }
}
