import { useCallback, useEffect, useState } from 'react'

import type { SharesOfDocument } from '../../shares/shares-of-document.ts'
import { useApi } from '../hooks/use-api.ts'

/** The links to the preview of a document, such as `/lists/<id>`. `shares`: null until they are loaded. A failed refresh changes nothing. */
export function useShares(document: string): { refresh: () => Promise<void>; shares: SharesOfDocument | null } {
  const api = useApi()
  const [shares, setShares] = useState<SharesOfDocument | null>(null)
  const refresh = useCallback(async () => {
    const newest = await api.request<SharesOfDocument>(`${document}/shares`).catch(() => null)
    if (newest) setShares(newest)
  }, [api, document])

  useEffect(() => {
    void refresh()
  }, [refresh])
  return { refresh, shares }
}
