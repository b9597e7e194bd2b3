'use client'

import { useAuth, useDocumentForm, useDocumentInfo, useForm } from '@payloadcms/ui'
import { useRef } from 'react'

import { keyOf } from '../saving/refusals/refusals.ts'
import { type Keeper, KeepWords } from './keep-words.tsx'
import { Notice } from './notice.tsx'
import { newSlot } from './store.ts'
import { useOffers } from './use-offers.ts'

/** On top of a form: keeps what is typed in it in this browser until it is saved, and offers what was typed and not saved before. */
export function KeptWords() {
  const { collectionSlug, globalSlug, id, isTrashed } = useDocumentInfo()
  const user = useLastUser()
  // The forms of many uploads at once stand for no document yet.
  const isOfDocument = useForm() === useDocumentForm()
  if (user === null || !isOfDocument || isTrashed) return null
  const form = keyOf({ collectionSlug, globalSlug, id })
  return <InForm form={form} key={`${user} ${form}`} user={user} />
}

/** Whoever signed in last: the form outlives a session, and goes on being typed in. */
function useLastUser(): string | null {
  const { user } = useAuth()
  const last = useRef<string | null>(null)
  if (user) last.current = String(user.id)
  return last.current
}

function InForm({ form, user }: { form: string; user: string }) {
  const keeper = useRef<Keeper>({ keepNow: () => Promise.resolve(), slot: newSlot(user, form) })
  const { lookAgain, offer, putBack, throwAway } = useOffers(keeper)
  return (
    <>
      <KeepWords keeper={keeper} onLeftOver={lookAgain} />
      {offer && <Notice key={offer.slot[2]} onPutBack={putBack} onThrowAway={throwAway} words={offer.words} />}
    </>
  )
}
