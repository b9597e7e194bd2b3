'use client'

import { useDocumentEvents } from '@payloadcms/ui'
import { type ReactNode, useEffect } from 'react'

import { keyOf } from '../saving/refusals/refusals.ts'
import { dropWords, type Slot } from './store.ts'

/** What is on its way to the server, by form. */
const sending = new Map<string, Slot>()

export const startSending = (slot: Slot): void => {
  sending.set(slot[1], slot)
}

export const stopSending = (slot: Slot): void => {
  sending.delete(slot[1])
}

/** Around the admin: drops what was kept of a form that a drawer closed, or put another form in place of, before the form learned that it was saved. */
export function DropSaved({ children }: { children: ReactNode }) {
  const { mostRecentUpdate } = useDocumentEvents()
  useEffect(() => {
    if (!mostRecentUpdate) return
    const { entitySlug, id, operation } = mostRecentUpdate
    const form = keyOf({ collectionSlug: entitySlug, id: operation === 'create' ? undefined : id })
    const slot = sending.get(form)
    if (!slot) return
    sending.delete(form)
    void dropWords(slot)
  }, [mostRecentUpdate])
  return children
}
