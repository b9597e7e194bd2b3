import { useCallback, useLayoutEffect, useRef } from 'react'

/** A function that keeps its identity and calls the newest `callback`: a memoized component that receives it does not render again. */
export function useStableCallback<Args extends unknown[]>(callback: (...args: Args) => void): (...args: Args) => void {
  const newest = useRef(callback)
  useLayoutEffect(() => {
    newest.current = callback
  })
  return useCallback((...args) => newest.current(...args), [])
}
