'use client'

import { useDocumentEvents, useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'

import type { Use } from '../../media/uses/find-uses.ts'
import { useApi } from '../hooks/use-api.ts'

/** The uses of the image in the form; null until they are loaded, and for a new image. Loaded again after each save, and by `refresh`. */
export function useUses(): { hasFailed: boolean; refresh: () => void; uses: null | Use[] } {
  const api = useApi()
  const { id } = useDocumentInfo()
  const { mostRecentUpdate } = useDocumentEvents()
  const [state, setState] = useState<{ hasFailed: boolean; uses: null | Use[] }>({ hasFailed: false, uses: null })

  const [refreshes, setRefreshes] = useState(0)
  const refresh = useCallback(() => setRefreshes((count) => count + 1), [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: a document that was saved in a drawer may use the image.
  useEffect(() => {
    if (!id) return
    const leaving = new AbortController()
    api.request<{ uses: Use[] }>(`/media/${id}/uses`, { signal: leaving.signal }).then(
      ({ uses }) => setState({ hasFailed: false, uses }),
      () => leaving.signal.aborted || setState(({ uses }) => ({ hasFailed: true, uses })),
    )
    return () => leaving.abort()
  }, [api, refreshes, id, mostRecentUpdate])

  return { ...state, refresh }
}
