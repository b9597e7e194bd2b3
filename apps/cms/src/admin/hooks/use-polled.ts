import { useEffect, useState } from 'react'

import { type Api, ApiError } from '../api.ts'
import { pause } from '../pause.ts'
import { useApi } from './use-api.ts'

/**
 * The answer of an endpoint of the CMS, requested again every so many seconds while the page is visible; null before the first answer.
 * Ends when the user is not allowed to read it. The second of the pair sets a value that was learned in another way.
 */
export function usePolled<Value, Initial extends Value | null>(
  path: string,
  seconds: number,
  initial: Initial,
): [Initial | Value, (value: Value) => void] {
  const api = useApi()
  const [value, setValue] = useState<Initial | Value>(initial)
  const hasInitial = initial !== null

  useEffect(() => {
    const leaving = new AbortController()
    void poll(api, path, { hasInitial, onAnswer: setValue, seconds, signal: leaving.signal })
    return () => leaving.abort()
  }, [api, hasInitial, path, seconds])

  return [value, setValue]
}

type Polling<Value> = { hasInitial: boolean; onAnswer: (value: Value) => void; seconds: number; signal: AbortSignal }

async function poll<Value>(api: Api, path: string, { hasInitial, onAnswer, seconds, signal }: Polling<Value>): Promise<void> {
  if (hasInitial) await pause(seconds * 1000, signal)
  for (; !signal.aborted; await pause(seconds * 1000, signal)) {
    if (document.hidden) continue
    try {
      onAnswer(await api.request<Value>(path, { signal }))
    } catch (error) {
      if (error instanceof ApiError && (error.status === 401 || error.status === 403)) return
    }
  }
}
