'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import type { Found } from '../../../search/find-montages.ts'
import { pause } from '../../pause.ts'

/** Milliseconds after a keystroke before the CMS is asked, and after which it is taken to be away. */
const untilAsked = 150
const patience = 10_000

/**
 * What was found, for the query or for an earlier one while the CMS is asked; null when nothing is known. `answered`: the query it was found
 * for. `retry` asks the same again.
 */
export type Search = Answer & { retry: () => void }
type Answer = { answered: string | null; found: Found | null; hasFailed: boolean }

const nothing: Answer = { answered: null, found: null, hasFailed: false }

/** Finds montages while `isOpen`. Of several queries the newest counts: the others are given up. */
export function useSearch(query: string, isOpen: boolean): Search {
  const { config } = useConfig()
  const [answer, setAnswer] = useState<Answer>(nothing)
  const [attempt, setAttempt] = useState(0)

  // biome-ignore lint/correctness/useExhaustiveDependencies: a retry asks the same again.
  useEffect(() => {
    if (!isOpen) {
      setAnswer(nothing)
      return
    }
    const newer = new AbortController()
    const ask = async () => {
      if (query !== '') await pause(untilAsked, newer.signal)
      const found = await fetchFound(query, config.routes.api, newer.signal).catch(() => null)
      if (!newer.signal.aborted) setAnswer({ answered: query, found, hasFailed: found === null })
    }
    void ask()
    return () => newer.abort()
  }, [attempt, config.routes.api, isOpen, query])

  const retry = () => {
    setAnswer(nothing)
    setAttempt((last) => last + 1)
  }
  return { ...answer, retry }
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
