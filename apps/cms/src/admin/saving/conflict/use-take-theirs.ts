'use client'

import { useDocumentInfo, useForm } from '@payloadcms/ui'

import { clearErrors } from '../server-errors/server-errors.ts'
import type { Theirs } from './fetch-newer-revision.ts'

/** Loads somebody else's save into the form, in place of its values, as if the document were opened now. */
export function useTakeTheirs(): (theirs: Theirs) => Promise<void> {
  const { collectionSlug, globalSlug, id, setData, setHasPublishedDoc, setLastUpdateTime, setUnpublishedVersionCount } = useDocumentInfo()
  const { reset, setIsValid, setSubmitted } = useForm()
  return async (theirs) => {
    clearErrors({ collectionSlug, globalSlug, id })
    await reset(theirs)
    setIsValid(true)
    setSubmitted(false)
    setData(theirs)
    setLastUpdateTime(new Date(theirs.updatedAt).getTime())
    if (theirs._status === 'published') {
      setHasPublishedDoc(true)
      setUnpublishedVersionCount(0)
    } else if (theirs._status === 'draft') {
      setUnpublishedVersionCount((count) => count + 1)
    }
  }
}
