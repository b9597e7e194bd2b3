'use client'

import { useConfig, useDocumentInfo, useForm } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useCallback, useState } from 'react'

import { theirsNewerThan } from '../conflict/newer-revision.ts'
import type { Conflict, Send } from './attempt.ts'

/** Sends the form of a document. `conflict` holds the last attempt while it is undecided what becomes of it; `settle` drops it. */
export function useSend(): { conflict: Conflict | null; send: Send; settle: () => void } {
  const { config } = useConfig()
  const { collectionSlug, id, setHasPublishedDoc, setMostRecentVersionIsAutosaved, setUnpublishedVersionCount } = useDocumentInfo()
  const { getField, submit } = useForm()
  const [conflict, setConflict] = useState<Conflict | null>(null)

  const send: Send = useCallback(
    async (attempt, onTopOf) => {
      const isDraft = attempt.status === 'draft'
      const mine: unknown = onTopOf ?? getField('revision')?.value
      const query = new URLSearchParams({ depth: '0' })
      if (isDraft) query.set('draft', 'true')
      if (attempt.withDrafts) query.set('withDrafts', attempt.withDrafts.join())
      const sent = await submit({
        action: formatAdminURL({ apiRoute: config.routes.api, path: `/${collectionSlug}${id ? `/${id}` : ''}?${query}` }),
        method: id ? 'PATCH' : 'POST',
        overrides: { _status: attempt.status, ...(onTopOf !== undefined && { revision: onTopOf }) },
        skipValidation: isDraft,
      })
      if (!sent?.res.ok) {
        // `submit` tells nothing of an error but shows it; whether it was this one is asked once more.
        const theirs = id && typeof mine === 'number' ? await theirsNewerThan(mine, id, config.routes.api) : null
        setConflict(theirs && { attempt, theirs })
        return false
      }
      setConflict(null)
      if (isDraft) {
        setUnpublishedVersionCount((count) => count + 1)
      } else {
        setUnpublishedVersionCount(0)
        setMostRecentVersionIsAutosaved(false)
        setHasPublishedDoc(true)
      }
      return true
    },
    [
      collectionSlug,
      config.routes.api,
      getField,
      id,
      setHasPublishedDoc,
      setMostRecentVersionIsAutosaved,
      setUnpublishedVersionCount,
      submit,
    ],
  )
  return { conflict, send, settle: () => setConflict(null) }
}
