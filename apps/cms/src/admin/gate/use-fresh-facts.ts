'use client'

import { useDocumentEvents } from '@payloadcms/ui'
import { useEffect } from 'react'

import { useApi } from '../hooks/use-api.ts'
import { refreshFacts } from './facts.ts'

/** Loads the facts of `ShownIds` as JSON, and again after every save in this window and when the window gets the focus. */
export function useFreshFacts(ids: string): void {
  const api = useApi()
  const { mostRecentUpdate } = useDocumentEvents()

  // biome-ignore lint/correctness/useExhaustiveDependencies: any save can change the facts.
  useEffect(() => {
    const refresh = () => void refreshFacts(ids, api)
    refresh()
    window.addEventListener('focus', refresh)
    return () => window.removeEventListener('focus', refresh)
  }, [api, ids, mostRecentUpdate])
}
