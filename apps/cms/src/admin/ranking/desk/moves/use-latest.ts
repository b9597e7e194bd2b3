import { useCallback, useLayoutEffect, useRef } from 'react'

/** A function that never changes and calls the newest one: what gets it is not rendered anew for its sake. */
export function useLatest<Args extends unknown[]>(newest: (...args: Args) => void): (...args: Args) => void {
  const latest = useRef(newest)
  useLayoutEffect(() => {
    latest.current = newest
  })
  return useCallback((...args) => latest.current(...args), [])
}
