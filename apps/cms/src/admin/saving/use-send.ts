'use client'

import { useDocumentInfo, useForm } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useConnection } from '../connection/connection.ts'
import { untilTyped } from '../until-typed.ts'
import type { Attempt, Conflict, Outcome, Send } from './attempt.ts'
import { theirsNewerThan } from './conflict/newer-revision.ts'
import { useIsSavedAlready } from './conflict/use-is-saved-already.ts'
import { useTakeTheirs } from './conflict/use-take-theirs.ts'
import { useDocumentAddress } from './use-document-address.ts'

/**
 * Sends the form of a document. Who is signed out, or has no CMS at the other end, is asked what to do, and the form is sent again.
 * `conflict` holds the last attempt while it is undecided what becomes of it; `settle` drops it.
 */
export function useSend(): { conflict: Conflict | null; send: Send; settle: () => void } {
  const address = useDocumentAddress()
  const { getField } = useForm()
  const submit = useSubmit(address)
  const noteSaved = useNoteSaved()
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
    const mine: unknown = onTopOf ?? getField('revision')?.value
    const outcome = await submit(attempt, onTopOf)
    if (outcome === 'saved') {
      setConflict(null)
      noteSaved(attempt)
      return true
    }
    // `submit` tells nothing of an error but shows it: what it was is asked of the CMS.
    const theirs = typeof mine === 'number' ? await theirsNewerThan(mine, address) : null
    if (theirs && isSavedAlready(theirs)) {
      // An earlier try was taken, and its answer was lost.
      if (attempt.status === 'published' && theirs._status !== 'published') return send(attempt, theirs.revision)
      await takeTheirs(theirs)
      setConflict(null)
      return true
    }
    setConflict(theirs && { attempt, theirs })
    if (theirs || !(await connection.isToBeSentAgain(outcome, leaving.current.signal))) return false
    return send(attempt, onTopOf)
  }
  return { conflict, send, settle: useCallback(() => setConflict(null), []) }
}

/** Sends the form once. */
function useSubmit(address: string): (attempt: Attempt, onTopOf: number | undefined) => Promise<Outcome> {
  const { getDocPreferences, id } = useDocumentInfo()
  const { isValid, submit } = useForm()
  const isFaultless = useRef(isValid)
  useEffect(() => {
    isFaultless.current = isValid
  })
  useEffect(() => {
    // Asked for the first time while the network is away, Payload would wait for them for ever, and the form with it.
    void getDocPreferences()
  }, [getDocPreferences])
  return async ({ status, withDrafts }, onTopOf) => {
    const isDraft = status === 'draft'
    const query = new URLSearchParams({ depth: '0' })
    if (isDraft) query.set('draft', 'true')
    if (withDrafts) query.set('withDrafts', withDrafts.join())
    const overrides = { ...(status && { _status: status }), ...(onTopOf !== undefined && { revision: onTopOf }) }
    const withStatus = { action: `${address}?${query}`, method: id ? 'PATCH' : 'POST', overrides, skipValidation: isDraft } as const
    // Payload's own address of a form without drafts says where the focal point of an image was put.
    const sent = await submit(status ? withStatus : { overrides })
    if (sent?.res.ok) return 'saved'
    // A refusal makes the form invalid, in its next render; where no answer came, it stays as it was.
    await new Promise((resolve) => setTimeout(resolve))
    return isFaultless.current ? 'unanswered' : 'refused'
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
