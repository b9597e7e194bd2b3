'use client'

import { useDocumentEvents, useDocumentInfo, useForm, useFormFields, useFormProcessing, useFormSubmitted } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

import { beginSending, faultsIn, forgetRefusal, refusalOf, rememberRefusal, rightAgain, stillThere } from './refusals.ts'

/**
 * Renders nothing. After a refusal Payload's form takes itself for saved: its buttons cannot be pressed and its messages go with the
 * next change. With this in the form it is changed still, so that it can be sent again and nobody leaves it unwarned, and what was
 * refused stays at its fields until they are changed or it is sent again.
 */
export function KeepRefusal() {
  const { collectionSlug, globalSlug, id } = useDocumentInfo()
  const { dispatchFields, getFields, isValid, setModified, setSubmitted } = useForm()
  const isSending = useFormProcessing()
  const isSubmitted = useFormSubmitted()
  const wasSending = useRef(isSending)
  const endSending = useRef(() => {})

  useEffect(() => {
    const [hasBegun, hasEnded] = [isSending && !wasSending.current, wasSending.current && !isSending]
    wasSending.current = isSending
    const form = { collectionSlug, globalSlug, id }
    if (hasBegun) {
      endSending.current = beginSending(form)
      forgetRefusal(form)
      dispatchFields({ type: 'UPDATE_MANY', formState: rightAgain(getFields()) })
    }
    if (!hasEnded) return
    if (!isValid || isSubmitted) {
      // After a refused draft Payload takes the form for one that was never sent, and shows no messages.
      rememberRefusal(form, { faults: faultsIn(getFields()), isDraft: !isSubmitted })
      setSubmitted(true)
      setModified(true)
    }
    endSending.current()
  }, [collectionSlug, dispatchFields, getFields, globalSlug, id, isSending, isSubmitted, isValid, setModified, setSubmitted])

  useEffect(
    () => () => {
      endSending.current()
      forgetRefusal({ collectionSlug, globalSlug, id })
    },
    [collectionSlug, globalSlug, id],
  )

  // An answer that was on its way when the refusal came has wiped its messages.
  const isWiped = useFormFields(([fields]) =>
    stillThere(refusalOf({ collectionSlug, globalSlug, id })?.faults ?? [], fields).some(({ path }) => fields[path]?.valid !== false),
  )
  useEffect(() => {
    const faults = refusalOf({ collectionSlug, globalSlug, id })?.faults ?? []
    if (isWiped) dispatchFields({ type: 'ADD_SERVER_ERRORS', errors: stillThere(faults, getFields()) })
  }, [collectionSlug, dispatchFields, getFields, globalSlug, id, isWiped])

  // What was saved in a drawer may have mended it; the next press asks again.
  const { mostRecentUpdate } = useDocumentEvents()
  const savedElsewhere = mostRecentUpdate && mostRecentUpdate.id !== id ? mostRecentUpdate : null
  useEffect(() => {
    if (!savedElsewhere) return
    forgetRefusal({ collectionSlug, globalSlug, id })
    dispatchFields({ type: 'UPDATE_MANY', formState: rightAgain(getFields()) })
  }, [collectionSlug, dispatchFields, getFields, globalSlug, id, savedElsewhere])

  return null
}
