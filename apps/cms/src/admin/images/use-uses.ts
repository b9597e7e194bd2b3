'use client'

import { useDocumentEvents, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import type { Use } from '../../media/uses/uses.ts'

/** Where the image in the form is used: null until it is known, and for an image that is not saved yet. Asked again when anything was saved. */
export function useUses(): { hasFailed: boolean; uses: null | Use[] } {
  const { id } = useDocumentInfo()
  const { mostRecentUpdate } = useDocumentEvents()
  const [state, setState] = useState<{ hasFailed: boolean; uses: null | Use[] }>({ hasFailed: false, uses: null })

  // biome-ignore lint/correctness/useExhaustiveDependencies: what was saved in a drawer may use the image.
  useEffect(() => {
    if (!id) return
    const leaving = new AbortController()
    ask(String(id), leaving.signal).then(
      (uses) => setState({ hasFailed: false, uses }),
      () => leaving.signal.aborted || setState(({ uses }) => ({ hasFailed: true, uses })),
    )
    return () => leaving.abort()
  }, [id, mostRecentUpdate])

  return state
}

async function ask(id: string, signal: AbortSignal): Promise<Use[]> {
  const response = await fetch(`/api/media/${id}/uses`, { credentials: 'include', signal })
  if (!response.ok) throw new Error(`The CMS answered ${response.status}.`)
  return ((await response.json()) as { uses: Use[] }).uses
}
