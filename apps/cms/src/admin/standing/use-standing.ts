'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import type { ShownStanding } from '../../standing/standing-endpoint.ts'
import { useApi } from '../hooks/use-api.ts'

/** The standing of the document in the form; null until it is loaded. Loaded again after every save. A failed request changes nothing. */
export function useStanding(): ShownStanding | null {
  const api = useApi()
  const { collectionSlug, data, hasPublishedDoc, id, isTrashed } = useDocumentInfo()
  const [standing, setStanding] = useState<ShownStanding | null>(null)
  const savedAt: unknown = data?.updatedAt

  // biome-ignore lint/correctness/useExhaustiveDependencies: a save, a withdrawal or the trash changes the standing.
  useEffect(() => {
    if (id === undefined) return
    const outdated = new AbortController()
    void api.request<ShownStanding>(`/standing/${collectionSlug}/${id}`, { signal: outdated.signal }).then(setStanding, () => undefined)
    return () => outdated.abort()
  }, [api, collectionSlug, hasPublishedDoc, id, isTrashed, savedAt])

  return standing
}
