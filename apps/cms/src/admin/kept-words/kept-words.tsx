'use client'

import { useAuth, useDocumentForm, useDocumentInfo, useForm } from '@payloadcms/ui'
import { useRef } from 'react'

import { formKeyOf } from '../saving/server-errors/server-errors.ts'
import { Notice } from './notice.tsx'
import { newSlot } from './store.ts'
import { StoreWords, type WordsWriter } from './store-words.tsx'
import { useOffers } from './use-offers.ts'

/** On top of a form: stores what is typed in this browser until it is saved, and offers words that were typed before and not saved. */
export function KeptWords() {
  const { collectionSlug, globalSlug, id, isTrashed } = useDocumentInfo()
  const user = useLastUser()
  // Forms of Payload's bulk upload have no document yet.
  const isOfDocument = useForm() === useDocumentForm()
  if (user === null || !isOfDocument || isTrashed) return null
  const form = formKeyOf({ collectionSlug, globalSlug, id })
  return <InForm form={form} key={`${user} ${form}`} user={user} />
}

/** The user who signed in last: a form outlives the session. */
function useLastUser(): string | null {
  const { user } = useAuth()
  const last = useRef<string | null>(null)
  if (user) last.current = String(user.id)
  return last.current
}

function InForm({ form, user }: { form: string; user: string }) {
  const writer = useRef<WordsWriter>({ slot: newSlot(user, form), storeNow: () => Promise.resolve() })
  const { offer, putBack, refresh, throwAway } = useOffers(writer)
  return (
    <>
      <StoreWords onTypedWhileSaving={refresh} writer={writer} />
      {offer && <Notice key={offer.slot[2]} onPutBack={putBack} onThrowAway={throwAway} words={offer.words} />}
    </>
  )
}
