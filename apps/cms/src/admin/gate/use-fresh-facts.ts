'use client'

import { useConfig, useDocumentEvents } from '@payloadcms/ui'
import { useEffect } from 'react'

import { refreshFacts } from './facts.ts'

/** Keeps the answer to a question fresh: asks when it changes, when something was saved in this window, and when somebody comes back to it. */
export function useFreshFacts(asked: string): void {
  const { config } = useConfig()
  const { mostRecentUpdate } = useDocumentEvents()

  // biome-ignore lint/correctness/useExhaustiveDependencies: a save asks anew, whatever was saved.
  useEffect(() => {
    const ask = () => void refreshFacts(asked, config.routes.api)
    ask()
    window.addEventListener('focus', ask)
    return () => window.removeEventListener('focus', ask)
  }, [asked, config.routes.api, mostRecentUpdate])
}
