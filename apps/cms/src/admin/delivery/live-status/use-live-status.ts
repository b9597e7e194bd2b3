import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'

import { useApi } from '../../hooks/use-api.ts'
import { followPublication, type LiveState, type Save } from './follow-publication.ts'

/** The last save of each document in this tab. Outside the form, because the first save of a document opens another page of the admin. */
const saves = new Map<string, Save>()

/** How far the document in the form is on its way to readers; null when nothing is under way. */
export function useLiveStatus(): LiveState | null {
  const api = useApi()
  const { collectionSlug, data, globalSlug, hasPublishedDoc, id = data?.id, initialData } = useDocumentInfo()
  const document = globalSlug ?? (id === undefined ? null : `${collectionSlug}/${id}`)
  const [state, setState] = useState<LiveState | null>(null)
  const [save, setSave] = useState<Save | null>(null)
  const before = useRef({ data, hasPublishedDoc })

  // By `data`, which changes as soon as a save is answered; Payload's document events come several requests later.
  useEffect(() => {
    const isSaved = data !== before.current.data && data !== initialData && isForReaders(data)
    // Payload's Unpublish sends no event and leaves `data` unchanged.
    const isWithdrawal = before.current.hasPublishedDoc && !hasPublishedDoc
    before.current = { data, hasPublishedDoc }
    if (document === null || !(isSaved || isWithdrawal)) return
    const newest = { isWithdrawal, since: performance.now() }
    saves.set(document, newest)
    setSave(newest)
  }, [data, document, hasPublishedDoc, initialData])

  useEffect(() => {
    if (document === null) return
    const unmounting = new AbortController()
    void followPublication({ api, document, save: save ?? saves.get(document) ?? null, show: setState, signal: unmounting.signal })
    return () => unmounting.abort()
  }, [api, document, save])

  return state
}

/** Images and the settings of the site have no drafts. */
const isForReaders = (data: Record<string, unknown> | undefined): boolean =>
  data !== undefined && (data._status === undefined || data._status === 'published')
