'use client'

import { useDocumentEvents } from '@payloadcms/ui'
import { type ReactNode, useEffect } from 'react'

import { formKeyOf } from '../saving/server-errors/server-errors.ts'
import { deleteWords, type Slot } from './store.ts'

const saving = new Map<string, Slot>()

export const markSaving = (slot: Slot): void => {
  saving.set(slot[1], slot)
}

export const unmarkSaving = (slot: Slot): void => {
  saving.delete(slot[1])
}

/** Wraps the admin. Deletes the stored words of a saved form that a drawer closed, or replaced, before the form itself could. */
export function DeleteSaved({ children }: { children: ReactNode }) {
  const { mostRecentUpdate } = useDocumentEvents()
  useEffect(() => {
    if (!mostRecentUpdate) return
    const { entitySlug, id, operation } = mostRecentUpdate
    const form = formKeyOf({ collectionSlug: entitySlug, id: operation === 'create' ? undefined : id })
    const slot = saving.get(form)
    if (!slot) return
    saving.delete(form)
    void deleteWords(slot)
  }, [mostRecentUpdate])
  return children
}
