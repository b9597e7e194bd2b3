'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import type { ShownStanding } from '../../standing/standing-endpoint.ts'

/** How the document in the form stands to its readers, asked on opening and after every save; null until it is known. What was known stays while the CMS is away. */
export function useStanding(): ShownStanding | null {
  const { config } = useConfig()
  const { collectionSlug, data, hasPublishedDoc, id, isTrashed } = useDocumentInfo()
  const [standing, setStanding] = useState<ShownStanding | null>(null)
  const savedAt: unknown = data?.updatedAt

  // biome-ignore lint/correctness/useExhaustiveDependencies: what was saved, withdrawn or trashed asks anew.
  useEffect(() => {
    if (id === undefined) return
    const leaving = new AbortController()
    void fetch(`${config.routes.api}/standing/${collectionSlug}/${id}`, { credentials: 'include', signal: leaving.signal }).then(
      async (response) => response.ok && setStanding((await response.json()) as ShownStanding),
      () => undefined,
    )
    return () => leaving.abort()
  }, [collectionSlug, config.routes.api, hasPublishedDoc, id, isTrashed, savedAt])

  return standing
}
