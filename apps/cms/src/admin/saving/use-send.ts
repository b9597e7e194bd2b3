'use client'

import { useDocumentInfo, useForm } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'

import { theirsNewerThan } from '../conflict/newer-revision.ts'
import { useIsSavedAlready } from '../conflict/use-is-saved-already.ts'
import { useTakeTheirs } from '../conflict/use-take-theirs.ts'
import { useConnection } from '../connection/connection.ts'
import type { Attempt, Conflict, Send } from './attempt.ts'
import { useDocumentAddress } from './use-document-address.ts'

/**
 * Sends the form of a document. Who is signed out, or has no CMS at the other end, is asked what to do, and the form is sent again.
 * `conflict` holds the last attempt while it is undecided what becomes of it; `settle` drops it.
 */
export function useSend(): { conflict: Conflict | null; send: Send; settle: () => void } {
  const address = useDocumentAddress()
  const { getField, getFields } = useForm()
  const submit = useSubmit(address)
  const noteSaved = useNoteSaved()
  const isSavedAlready = useIsSavedAlready()
  const takeTheirs = useTakeTheirs()
  const { reconnect, signInAgain } = useConnection()
  const [conflict, setConflict] = useState<Conflict | null>(null)
  const leaving = useRef(new AbortController())
  useEffect(() => {
    const controller = new AbortController()
    leaving.current = controller
    return () => controller.abort()
  }, [])

  const send: Send = async (attempt, onTopOf) => {
    const mine: unknown = onTopOf ?? getField('revision')?.value
    const response = await submit(attempt, onTopOf)
    if (response?.ok) {
      setConflict(null)
      noteSaved(attempt)
      return true
    }
    const isUnsent = !response && (attempt.status === 'draft' || Object.values(getFields()).every(({ valid }) => valid !== false))
    const signal = leaving.current.signal
    if (isUnsent || response?.status === 502 || response?.status === 503 || response?.status === 504) {
      return (await reconnect(signal)) && send(attempt, onTopOf)
    }
    if (response && [401, 403].includes(response.status) && (await signInAgain(signal))) return send(attempt, onTopOf)

    // `submit` tells nothing of an error but shows it; whether it was this one is asked once more.
    const theirs = typeof mine === 'number' ? await theirsNewerThan(mine, address) : null
    if (theirs && isSavedAlready(theirs)) {
      // An earlier try was taken, and its answer was lost.
      if (attempt.status === 'published' && theirs._status !== 'published') return send(attempt, theirs.revision)
      await takeTheirs(theirs)
      setConflict(null)
      return true
    }
    setConflict(theirs && { attempt, theirs })
    return false
  }
  return { conflict, send, settle: useCallback(() => setConflict(null), []) }
}

/** Sends the form once. Resolves to the answer; to nothing where none came, or where the form found a fault and was not sent. */
function useSubmit(address: string): (attempt: Attempt, onTopOf: number | undefined) => Promise<Response | undefined> {
  const { globalSlug, id } = useDocumentInfo()
  const { submit } = useForm()
  return async ({ status, withDrafts }, onTopOf) => {
    const isDraft = status === 'draft'
    const query = new URLSearchParams({ depth: '0' })
    if (isDraft) query.set('draft', 'true')
    if (withDrafts) query.set('withDrafts', withDrafts.join())
    const sent = await submit({
      action: `${address}?${query}`,
      method: id && !globalSlug ? 'PATCH' : 'POST',
      overrides: { ...(status && { _status: status }), ...(onTopOf !== undefined && { revision: onTopOf }) },
      skipValidation: isDraft,
    })
    return sent?.res
  }
}

/** Has the form know what readers have now. */
function useNoteSaved(): (attempt: Attempt) => void {
  const { setHasPublishedDoc, setMostRecentVersionIsAutosaved, setUnpublishedVersionCount } = useDocumentInfo()
  return ({ status }) => {
    if (status === 'draft') setUnpublishedVersionCount((count) => count + 1)
    if (status !== 'published') return
    setUnpublishedVersionCount(0)
    setMostRecentVersionIsAutosaved(false)
    setHasPublishedDoc(true)
  }
}
