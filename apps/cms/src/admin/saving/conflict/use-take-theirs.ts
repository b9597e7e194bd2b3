'use client'

import { useDocumentInfo, useForm } from '@payloadcms/ui'

import { forgetRefusal } from '../refusals/refusals.ts'
import type { Theirs } from './newer-revision.ts'

/** Loads what somebody else saved into the form, as if the document were opened now. What was in the form is gone. */
export function useTakeTheirs(): (theirs: Theirs) => Promise<void> {
  const { collectionSlug, globalSlug, id, setData, setHasPublishedDoc, setLastUpdateTime, setUnpublishedVersionCount } = useDocumentInfo()
  const { reset, setIsValid, setSubmitted } = useForm()
  return async (theirs) => {
    forgetRefusal({ collectionSlug, globalSlug, id })
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
