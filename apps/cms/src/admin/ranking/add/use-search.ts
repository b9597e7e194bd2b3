'use client'

import { useEffect, useState } from 'react'

import type { Found } from '../../../search/find-montages.ts'
import type { Api } from '../../api.ts'
import { useApi } from '../../hooks/use-api.ts'
import { pause } from '../../pause.ts'

const debounceInMs = 150
const timeoutInMs = 10_000

type Result = { found: Found | null; hasFailed: boolean; query: string | null }

/** The newest result, with its query: it stays while the request for a newer query is under way. */
export type Search = Result & { retry: () => void }

const noResult: Result = { found: null, hasFailed: false, query: null }

/** Searches montages while `isOpen`. A newer query aborts the request for an older one. */
export function useSearch(query: string, isOpen: boolean): Search {
  const api = useApi()
  const [result, setResult] = useState<Result>(noResult)
  const [attempt, setAttempt] = useState(0)

  // biome-ignore lint/correctness/useExhaustiveDependencies: a retry is another attempt at the same query.
  useEffect(() => {
    if (!isOpen) {
      setResult(noResult)
      return
    }
    const outdated = new AbortController()
    const search = async () => {
      if (query !== '') await pause(debounceInMs, outdated.signal)
      const found = await fetchFound(query, api, outdated.signal).catch(() => null)
      if (!outdated.signal.aborted) setResult({ found, hasFailed: found === null, query })
    }
    void search()
    return () => outdated.abort()
  }, [api, attempt, isOpen, query])

  const retry = () => {
    setResult(noResult)
    setAttempt((last) => last + 1)
  }
  return { ...result, retry }
}

async function fetchFound(query: string, api: Api, signal: AbortSignal): Promise<Found> {
  signal.throwIfAborted()
  return api.request(`/montages/search?query=${encodeURIComponent(query)}`, { signal, timeoutInMs })
}
