import { useCallback, useEffect, useRef, useState } from 'react'

type Result<Value> = { hasFailed: boolean; value: Value | null }

/**
 * Loads a value when `key` changes, and again on `retry`. `value` is null while it loads, and after a failure. The key names everything
 * that the value depends on: another `load` alone loads nothing.
 */
export function useLoaded<Value>(key: string, load: () => Promise<Value>): Result<Value> & { retry: () => void } {
  const [loaded, setLoaded] = useState<(Result<Value> & { key: string }) | null>(null)
  const [attempt, setAttempt] = useState(0)
  const newestLoad = useRef(load)
  newestLoad.current = load

  // biome-ignore lint/correctness/useExhaustiveDependencies: a retry is another attempt for the same key.
  useEffect(() => {
    let isStale = false
    const finish = (result: Result<Value>) => {
      if (!isStale) setLoaded({ ...result, key })
    }
    newestLoad.current().then(
      (value) => finish({ hasFailed: false, value }),
      () => finish({ hasFailed: true, value: null }),
    )
    return () => {
      isStale = true
    }
  }, [key, attempt])

  const retry = useCallback(() => {
    setLoaded(null)
    setAttempt((count) => count + 1)
  }, [])
  const { hasFailed, value } = loaded?.key === key ? loaded : { hasFailed: false, value: null }
  return { hasFailed, retry, value }
}
