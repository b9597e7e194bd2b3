'use client'

import { useDocumentEvents, useDocumentInfo, useForm, useFormFields, useFormProcessing, useFormSubmitted } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

import { faultsIn, forgetRefusal, refusalOf, rememberRefusal, rightAgain, stillThere } from './refusals.ts'

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

  useEffect(() => {
    const [hasBegun, hasEnded] = [isSending && !wasSending.current, wasSending.current && !isSending]
    wasSending.current = isSending
    const form = { collectionSlug, globalSlug, id }
    if (hasBegun) {
      forgetRefusal(form)
      dispatchFields({ type: 'UPDATE_MANY', formState: rightAgain(getFields()) })
    }
    if (!hasEnded || (isValid && !isSubmitted)) return
    // After a refused draft Payload takes the form for one that was never sent, and shows no messages.
    rememberRefusal(form, { faults: faultsIn(getFields()), isDraft: !isSubmitted })
    setSubmitted(true)
    setModified(true)
  }, [collectionSlug, dispatchFields, getFields, globalSlug, id, isSending, isSubmitted, isValid, setModified, setSubmitted])

  useEffect(() => () => forgetRefusal({ collectionSlug, globalSlug, id }), [collectionSlug, globalSlug, id])

  // The paths as a text, so that nothing happens here while something else is typed.
  const outdated = useFormFields(([fields]) => {
    const faults = refusalOf({ collectionSlug, globalSlug, id })?.faults ?? []
    const kept = stillThere(faults, fields)
    return faults
      .filter((fault) => kept.includes(fault) !== (fields[fault.path]?.valid === false))
      .map(({ path }) => path)
      .join()
  })
  useEffect(() => {
    if (outdated === '') return
    const fields = getFields()
    const faults = refusalOf({ collectionSlug, globalSlug, id })?.faults ?? []
    // Those of changed fields are over; the others were wiped by an answer that was on its way when the refusal came.
    const kept = stillThere(faults, fields)
    const over = faults.filter((fault) => !kept.includes(fault)).map(({ path }) => [path, fields[path] ?? {}] as const)
    dispatchFields({ type: 'UPDATE_MANY', formState: rightAgain(Object.fromEntries(over)) })
    dispatchFields({ type: 'ADD_SERVER_ERRORS', errors: kept })
    rememberRefusal(
      { collectionSlug, globalSlug, id },
      { faults: kept, isDraft: refusalOf({ collectionSlug, globalSlug, id })?.isDraft ?? false },
    )
  }, [collectionSlug, dispatchFields, getFields, globalSlug, id, outdated])

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
