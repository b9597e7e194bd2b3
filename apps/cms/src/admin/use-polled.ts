import { useEffect, useState } from 'react'

import { pause } from './pause.ts'

/**
 * What an endpoint of the CMS answers, asked again every so many seconds while the page is visible; `null` as long as nothing is known.
 * Ends when the endpoint refuses. The second of the pair puts in what became known otherwise.
 */
export function usePolled<Value, Initial extends Value | null>(
  endpoint: string,
  seconds: number,
  initial: Initial,
): [Initial | Value, (value: Value) => void] {
  const [value, setValue] = useState<Initial | Value>(initial)
  const isKnown = initial !== null

  useEffect(() => {
    const leaving = new AbortController()
    void poll(endpoint, { isKnown, seconds, signal: leaving.signal, take: setValue })
    return () => leaving.abort()
  }, [endpoint, isKnown, seconds])

  return [value, setValue]
}

type Polling<Value> = { isKnown: boolean; seconds: number; signal: AbortSignal; take: (value: Value) => void }

async function poll<Value>(endpoint: string, { isKnown, seconds, signal, take }: Polling<Value>): Promise<void> {
  if (isKnown) await pause(seconds * 1000, signal)
  for (; !signal.aborted; await pause(seconds * 1000, signal)) {
    if (document.hidden) continue
    try {
      const response = await fetch(endpoint, { signal })
      if (response.status === 401 || response.status === 403) return
      if (response.ok) take((await response.json()) as Value)
    } catch {
      // The CMS is away, or the page is left: what was known stays.
    }
  }
}
