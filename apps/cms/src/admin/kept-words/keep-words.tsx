'use client'

import { useForm, useFormFields, useFormModified, useFormProcessing, useFormSubmitted } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { reduceFieldsToValues } from 'payload/shared'
import { type RefObject, useEffect, useRef } from 'react'

import { changedValues } from './changed-values.ts'
import { startSending, stopSending } from './drop-saved.tsx'
import { dropWords, keepWords, newSlot, type Slot } from './store.ts'
import { useOnceASecond } from './use-once-a-second.ts'

/** What a form keeps words with. */
export type Keeper = {
  /** Keeps what is in the form at this moment. */
  keepNow: () => Promise<void>
  /** Another one after each save. */
  slot: Slot
}

type Props = {
  keeper: RefObject<Keeper>
  /** What was typed while a save was under way is kept, and no longer in the form. */
  onLeftOver: () => void
}

/** Renders nothing. Keeps what is typed in the form, at the latest a second after it was typed, until it is saved or given up for what is saved. */
export function KeepWords({ keeper, onLeftOver }: Props) {
  const fields = useFormFields(([state]) => state)
  const { getFields, isValid } = useForm()
  const isModified = useFormModified()
  const isSending = useFormProcessing()
  const isRefused = useFormSubmitted() || !isValid
  /** As saved. */
  const saved = useRef(fields)
  /** As typed last; null when nothing was. */
  const typed = useRef<FormState | null>(null)
  /** As it was sent; null when it is not on its way. */
  const sent = useRef<FormState | null>(null)

  const keep = async () => {
    if (!typed.current) return
    const values = changedValues(valuesOf(saved.current), valuesOf(typed.current))
    if (Object.keys(values).length > 0) await keepWords(keeper.current.slot, wordsOf(typed.current, values))
    else await dropWords(keeper.current.slot)
  }
  keeper.current.keepNow = keep
  const keepSoon = useOnceASecond(() => void keep())

  /** What was typed after the form was sent: the answer has taken its place in the form. */
  const settle = async () => {
    const late = sent.current && typed.current ? changedValues(valuesOf(sent.current), valuesOf(typed.current)) : {}
    const [user, form] = keeper.current.slot
    void dropWords(keeper.current.slot)
    keeper.current.slot = newSlot(user, form)
    if (Object.keys(late).length === 0) return
    // The fields of this render may still be those of before the answer, with the revision that was saved over.
    await keepWords(newSlot(user, form), wordsOf(getFields(), late))
    onLeftOver()
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: it looks at what the form holds whenever that changes, and at nothing else.
  useEffect(() => {
    const hasBegun = isSending && !sent.current
    const hasEnded = !isSending && sent.current !== null
    const isSaved = hasEnded && !isRefused
    const isGivenUp = !isSending && !isRefused && !isModified && typed.current !== null
    if (hasBegun) {
      sent.current = typed.current ?? saved.current
      startSending(keeper.current.slot)
    }
    if (hasEnded) stopSending(keeper.current.slot)
    if (isSaved || isGivenUp) void settle()
    if (hasEnded) sent.current = null
    if (isSaved || (!isModified && !isSending && !isRefused)) {
      saved.current = fields
      typed.current = null
    } else if (isModified && fields !== saved.current) {
      typed.current = fields
      keepSoon()
    }
  }, [fields, isModified, isRefused, isSending])

  return null
}

const valuesOf = (fields: FormState) => reduceFieldsToValues(fields, true)

function wordsOf(fields: FormState, values: ReturnType<typeof changedValues>) {
  const revision: unknown = fields.revision?.value
  return { at: Date.now(), hasFile: Boolean(fields.file?.value), revision: typeof revision === 'number' ? revision : null, values }
}
