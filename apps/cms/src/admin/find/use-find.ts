import { useEffect, useState } from 'react'

import type { FoundDocument } from '../../search/find-documents.ts'
import { useApi } from '../hooks/use-api.ts'
import { pause } from '../pause.ts'
import { type Found, foundOf } from './found.ts'

const debounceInMs = 120

type Result = { found: Found[]; hasFailed: boolean; query: string | null }

/** The newest result with its query: it stays while a newer query is asked, which ends the request for the older one. */
export function useFind(query: string): Result {
  const api = useApi()
  const [result, setResult] = useState<Result>({ found: [], hasFailed: false, query: null })

  useEffect(() => {
    const outdated = new AbortController()
    const { signal } = outdated
    const find = async () => {
      if (query !== '') await pause(debounceInMs, signal)
      const documents = await request(query, signal).catch(() => null)
      if (!signal.aborted) setResult({ found: foundOf(query, documents ?? [], new Date()), hasFailed: documents === null, query })
    }
    const request = async (words: string, until: AbortSignal) => {
      until.throwIfAborted()
      return api.request<FoundDocument[]>(`/find?query=${encodeURIComponent(words)}`, { signal: until })
    }
    void find()
    return () => outdated.abort()
  }, [api, query])

  return result
}
