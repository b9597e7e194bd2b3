'use client'

import { useDocumentEvents, useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'

import type { Use } from '../../media/uses/uses.ts'

/** Where the image in the form is used: null until it is known, and for an image that is not saved yet. Asked again when anything was saved, and by `refresh`. */
export function useUses(): { hasFailed: boolean; refresh: () => void; uses: null | Use[] } {
  const { id } = useDocumentInfo()
  const { mostRecentUpdate } = useDocumentEvents()
  const [state, setState] = useState<{ hasFailed: boolean; uses: null | Use[] }>({ hasFailed: false, uses: null })

  const [asked, setAsked] = useState(0)
  const refresh = useCallback(() => setAsked((times) => times + 1), [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: what was saved in a drawer may use the image.
  useEffect(() => {
    if (!id) return
    const leaving = new AbortController()
    ask(String(id), leaving.signal).then(
      (uses) => setState({ hasFailed: false, uses }),
      () => leaving.signal.aborted || setState(({ uses }) => ({ hasFailed: true, uses })),
    )
    return () => leaving.abort()
  }, [asked, id, mostRecentUpdate])

  return { ...state, refresh }
}

async function ask(id: string, signal: AbortSignal): Promise<Use[]> {
  const response = await fetch(`/api/media/${id}/uses`, { credentials: 'include', signal })
  if (!response.ok) throw new Error(`The CMS answered ${response.status}.`)
  return ((await response.json()) as { uses: Use[] }).uses
}
