'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'

import type { Found } from '../../search/find-montages.ts'
import { pause } from '../pause.ts'

/** Milliseconds after a keystroke before the CMS is asked, and after which it is taken to be away. */
const untilAsked = 150
const patience = 10_000

/** What was found, for the query or for an earlier one while the CMS is asked; null when nothing is known. `retry` asks the same again. */
export type Search = { found: Found | null; hasFailed: boolean; retry: () => void }

/** Finds montages while `isOpen`. Of several queries the newest counts: the others are given up. */
export function useSearch(query: string, isOpen: boolean): Search {
  const { config } = useConfig()
  const [answer, setAnswer] = useState<Omit<Search, 'retry'>>({ found: null, hasFailed: false })
  const [attempt, setAttempt] = useState(0)
  const isTyping = useRef(false)

  // biome-ignore lint/correctness/useExhaustiveDependencies: a retry asks the same again.
  useEffect(() => {
    if (!isOpen) {
      isTyping.current = false
      return setAnswer({ found: null, hasFailed: false })
    }
    const newer = new AbortController()
    const ask = async () => {
      if (isTyping.current) await pause(untilAsked, newer.signal)
      isTyping.current = true
      const found = await fetchFound(query, config.routes.api, newer.signal).catch(() => null)
      if (!newer.signal.aborted) setAnswer({ found, hasFailed: found === null })
    }
    void ask()
    return () => newer.abort()
  }, [attempt, config.routes.api, isOpen, query])

  return { ...answer, retry: () => setAttempt((last) => last + 1) }
}

async function fetchFound(query: string, api: string, signal: AbortSignal): Promise<Found> {
  signal.throwIfAborted()
  const response = await fetch(`${api}/montages/search?query=${encodeURIComponent(query)}`, {
    credentials: 'include',
    signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]),
  })
  if (!response.ok) throw new Error(`The CMS answered ${response.status}.`)
  return (await response.json()) as Found
}
