import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'

import { follow, type Save, type Shown } from './follow.ts'

/**
 * The last save of each document in this tab. Kept outside the form: the first save of a document leads to another page of the admin, which
 * goes on from here.
 */
const saves = new Map<string, Save>()

/** How far the document in the form is on its way to readers; null when there is nothing to tell. */
export function useLiveStatus(): Shown | null {
  const { collectionSlug, data, globalSlug, hasPublishedDoc, id = data?.id, initialData } = useDocumentInfo()
  const document = globalSlug ?? (id === undefined ? null : `${collectionSlug}/${id}`)
  const [shown, setShown] = useState<Shown | null>(null)
  const [save, setSave] = useState<Save | null>(null)
  const before = useRef({ data, hasPublishedDoc })

  // `mostRecentUpdate` of the document events comes several requests after the save was answered; the form's document is replaced at once.
  useEffect(() => {
    const isSaved = data !== before.current.data && data !== initialData && isForReaders(data)
    // The admin's Unpublish reports no event and leaves the document as it was.
    const isWithdrawn = before.current.hasPublishedDoc && !hasPublishedDoc
    before.current = { data, hasPublishedDoc }
    if (document === null || !(isSaved || isWithdrawn)) return
    const answered = { isWithdrawal: isWithdrawn, since: performance.now() }
    saves.set(document, answered)
    setSave(answered)
  }, [data, document, hasPublishedDoc, initialData])

  useEffect(() => {
    if (document === null) return
    const leaving = new AbortController()
    void follow({ document, save: save ?? saves.get(document) ?? null, show: setShown, signal: leaving.signal })
    return () => leaving.abort()
  }, [document, save])

  return shown
}

/** Images and the site's settings have no drafts. */
const isForReaders = (data: Record<string, unknown> | undefined): boolean =>
  data !== undefined && (data._status === undefined || data._status === 'published')
