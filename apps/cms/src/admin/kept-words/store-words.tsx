'use client'

import { useForm, useFormFields, useFormModified, useFormProcessing, useFormSubmitted } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { reduceFieldsToValues } from 'payload/shared'
import { type RefObject, useEffect, useRef } from 'react'

import { changedValues } from './changed-values.ts'
import { markSaving, unmarkSaving } from './delete-saved.tsx'
import { deleteWords, newSlot, type Slot, storeWords } from './store.ts'
import { useThrottle } from './use-throttle.ts'

export type WordsWriter = {
  slot: Slot
  storeNow: () => Promise<void>
}

type Props = {
  /** Called when words were typed during a save: they are stored, and no longer in the form. */
  onTypedWhileSaving: () => void
  writer: RefObject<WordsWriter>
}

/** Renders nothing. Stores what is typed in the form, within a second, until it is saved or reverted. */
export function StoreWords({ onTypedWhileSaving, writer }: Props) {
  const fields = useFormFields(([state]) => state)
  const { getFields, isValid } = useForm()
  const isModified = useFormModified()
  const isSaving = useFormProcessing()
  const hasErrors = useFormSubmitted() || !isValid
  const saved = useRef(fields)
  /** Null if nothing was typed since the save. */
  const typed = useRef<FormState | null>(null)
  /** Null if no save is in progress. */
  const sent = useRef<FormState | null>(null)

  const store = async () => {
    if (!typed.current) return
    const values = changedValues(valuesOf(saved.current), valuesOf(typed.current))
    if (Object.keys(values).length > 0) await storeWords(writer.current.slot, wordsOf(typed.current, values))
    else await deleteWords(writer.current.slot)
  }
  writer.current.storeNow = store
  const storeSoon = useThrottle(() => void store())

  /** Deletes the stored words, and stores anew those typed during the save: the answer has replaced them in the form. */
  const finishSave = async () => {
    const late = sent.current && typed.current ? changedValues(valuesOf(sent.current), valuesOf(typed.current)) : {}
    const [user, form] = writer.current.slot
    void deleteWords(writer.current.slot)
    writer.current.slot = newSlot(user, form)
    if (Object.keys(late).length === 0) return
    // `fields` may still have the revision from before the save.
    await storeWords(newSlot(user, form), wordsOf(getFields(), late))
    onTypedWhileSaving()
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the form's state changes.
  useEffect(() => {
    const hasBegun = isSaving && !sent.current
    const hasEnded = !isSaving && sent.current !== null
    const isSaved = hasEnded && !hasErrors
    const isReverted = !isSaving && !hasErrors && !isModified && typed.current !== null
    if (hasBegun) {
      sent.current = typed.current ?? saved.current
      markSaving(writer.current.slot)
    }
    if (hasEnded) unmarkSaving(writer.current.slot)
    if (isSaved || isReverted) void finishSave()
    if (hasEnded) sent.current = null
    if (isSaved || (!isModified && !isSaving && !hasErrors)) {
      saved.current = fields
      typed.current = null
    } else if (isModified && fields !== saved.current) {
      typed.current = fields
      storeSoon()
    }
  }, [fields, isModified, hasErrors, isSaving])

  return null
}

const valuesOf = (fields: FormState) => reduceFieldsToValues(fields, true)

function wordsOf(fields: FormState, values: ReturnType<typeof changedValues>) {
  const revision: unknown = fields.revision?.value
  return { at: Date.now(), hasFile: Boolean(fields.file?.value), revision: typeof revision === 'number' ? revision : null, values }
}
