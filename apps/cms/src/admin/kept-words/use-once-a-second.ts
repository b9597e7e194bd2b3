import { useEffect, useRef } from 'react'

/**
 * Returns a function that has `work` done a second later, once however often it is called meanwhile. Work that waits is done at once when the
 * page is about to be left, is hidden or closed, or the component goes.
 */
export function useOnceASecond(work: () => void): () => void {
  const newest = useRef(work)
  newest.current = work
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)

  const doNow = useRef(() => {
    if (!timer.current) return
    clearTimeout(timer.current)
    timer.current = null
    newest.current()
  }).current

  useEffect(() => {
    const onHidden = () => document.hidden && doNow()
    document.addEventListener('visibilitychange', onHidden)
    // Before the browser asks whether to leave: what a closed page has begun to store may not be stored.
    window.addEventListener('beforeunload', doNow)
    window.addEventListener('pagehide', doNow)
    return () => {
      document.removeEventListener('visibilitychange', onHidden)
      window.removeEventListener('beforeunload', doNow)
      window.removeEventListener('pagehide', doNow)
      doNow()
    }
  }, [doNow])

  return () => {
    timer.current ??= setTimeout(doNow, 1000)
  }
}
