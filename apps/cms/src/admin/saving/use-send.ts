'use client'

import { useDocumentInfo, useForm } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useConnection } from '../connection/connection-context.ts'
import { useApi } from '../hooks/use-api.ts'
import { useRendered } from '../hooks/use-rendered.ts'
import { untilTyped } from '../until-typed.ts'
import type { Attempt, Conflict, Outcome, Send } from './attempt.ts'
import { fetchNewerThan } from './conflict/fetch-newer-revision.ts'
import { useIsSavedAlready } from './conflict/use-is-saved-already.ts'
import { useTakeTheirs } from './conflict/use-take-theirs.ts'
import { useDocumentPath } from './use-document-path.ts'

/**
 * Saves the form of a document. If the user is signed out or the CMS cannot be reached, asks what to do, and retries. `conflict` holds the last
 * attempt until the user has decided about it.
 */
export function useSend(): { closeConflict: () => void; conflict: Conflict | null; send: Send } {
  const api = useApi()
  const path = useDocumentPath()
  const { getField } = useForm()
  const submit = useSubmit(api.addressOf(path))
  const markSaved = useMarkSaved()
  const isSavedAlready = useIsSavedAlready()
  const takeTheirs = useTakeTheirs()
  const connection = useConnection()
  const [conflict, setConflict] = useState<Conflict | null>(null)
  const leaving = useRef(new AbortController())
  useEffect(() => {
    const controller = new AbortController()
    leaving.current = controller
    return () => controller.abort()
  }, [])

  const send: Send = async (attempt, onTopOf) => {
    await untilTyped()
    const revision: unknown = onTopOf ?? getField('revision')?.value
    const outcome = await submit(attempt, onTopOf)
    if (outcome === 'saved') {
      setConflict(null)
      markSaved(attempt)
      return true
    }
    // Payload's `submit` shows an error but does not return it.
    const theirs = typeof revision === 'number' ? await fetchNewerThan(revision, api, path) : null
    if (theirs && isSavedAlready(theirs)) {
      // An earlier attempt was saved, and its answer was lost.
      if (attempt.status === 'published' && theirs._status !== 'published') return send(attempt, theirs.revision)
      await takeTheirs(theirs)
      setConflict(null)
      return true
    }
    setConflict(theirs && { attempt, theirs })
    if (theirs || !(await connection.shouldRetry(outcome, leaving.current.signal))) return false
    return send(attempt, onTopOf)
  }
  return { closeConflict: useCallback(() => setConflict(null), []), conflict, send }
}

function useSubmit(address: string): (attempt: Attempt, onTopOf: number | undefined) => Promise<Outcome> {
  const { getDocPreferences, id } = useDocumentInfo()
  const { isValid, submit } = useForm()
  const rendered = useRendered()
  const isFormValid = useRef(isValid)
  useEffect(() => {
    isFormValid.current = isValid
  })
  useEffect(() => {
    // If they are first requested while offline, Payload waits for them for ever, and the form with it.
    void getDocPreferences()
  }, [getDocPreferences])
  return async ({ status, withDrafts }, onTopOf) => {
    const isDraft = status === 'draft'
    const query = new URLSearchParams({ depth: '0' })
    if (isDraft) query.set('draft', 'true')
    if (withDrafts) query.set('withDrafts', withDrafts.join())
    const overrides = { ...(status && { _status: status }), ...(onTopOf !== undefined && { revision: onTopOf }) }
    const versioned = { action: `${address}?${query}`, method: id ? 'PATCH' : 'POST', overrides, skipValidation: isDraft } as const
    // Without drafts, Payload's own address has the focal point of an image.
    const sent = await submit(status ? versioned : { overrides })
    if (sent?.res.ok) return 'saved'
    // A refused save makes the form invalid, in its next render; a lost answer does not.
    await rendered()
    return isFormValid.current ? 'unanswered' : 'refused'
  }
}

/** Updates Payload's state of what is published. */
function useMarkSaved(): (attempt: Attempt) => void {
  const { setHasPublishedDoc, setMostRecentVersionIsAutosaved, setUnpublishedVersionCount } = useDocumentInfo()
  return ({ status }) => {
    if (status === 'draft') setUnpublishedVersionCount((count) => count + 1)
    if (status !== 'published') return
    setUnpublishedVersionCount(0)
    setMostRecentVersionIsAutosaved(false)
    setHasPublishedDoc(true)
  }
}
