'use client'

import { useDocumentEvents, useDocumentInfo, useForm, useFormFields, useFormProcessing, useFormSubmitted } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

import { showField } from '../../fields/show-field.ts'
import { clearErrors, errorsOf, fieldErrorsIn, startSave, storeErrors, unchangedErrors, withoutErrors } from './server-errors.ts'

/**
 * Renders nothing. After a refused save Payload treats its form as saved: it disables the buttons and drops the errors at the next change.
 * This marks the form as modified, and retains each error until its field changes or the form is saved again. The first field with an error gets the
 * focus.
 */
export function RetainErrors() {
  const { collectionSlug, docConfig, globalSlug, id } = useDocumentInfo()
  const { dispatchFields, formRef, getFields, isValid, setModified, setSubmitted } = useForm()
  const isSaving = useFormProcessing()
  const isSubmitted = useFormSubmitted()
  const wasSaving = useRef(isSaving)
  const endSave = useRef(() => {})

  useEffect(() => {
    const [hasBegun, hasEnded] = [isSaving && !wasSaving.current, wasSaving.current && !isSaving]
    wasSaving.current = isSaving
    const form = { collectionSlug, globalSlug, id }
    if (hasBegun) {
      endSave.current = startSave(form)
      clearErrors(form)
      dispatchFields({ type: 'UPDATE_MANY', formState: withoutErrors(getFields()) })
    }
    if (!hasEnded) return
    if (!isValid || isSubmitted) {
      // After a refused draft Payload treats the form as never submitted, and shows no errors.
      const errors = fieldErrorsIn(getFields())
      storeErrors(form, { errors, isDraft: !isSubmitted })
      // The button was disabled while the form was saved, and has lost the focus.
      if (errors[0] && formRef.current && document.activeElement === document.body)
        showField(formRef.current, errors[0].path, docConfig?.fields ?? [])
      setSubmitted(true)
      setModified(true)
    }
    endSave.current()
  }, [
    collectionSlug,
    dispatchFields,
    docConfig,
    formRef,
    getFields,
    globalSlug,
    id,
    isSaving,
    isSubmitted,
    isValid,
    setModified,
    setSubmitted,
  ])

  useEffect(
    () => () => {
      endSave.current()
      clearErrors({ collectionSlug, globalSlug, id })
    },
    [collectionSlug, globalSlug, id],
  )

  // A form state that was requested before the save has removed the errors.
  const isWiped = useFormFields(([fields]) =>
    unchangedErrors(errorsOf({ collectionSlug, globalSlug, id })?.errors ?? [], fields).some(({ path }) => fields[path]?.valid !== false),
  )
  useEffect(() => {
    const { errors } = errorsOf({ collectionSlug, globalSlug, id }) ?? { errors: [] }
    if (isWiped) dispatchFields({ type: 'ADD_SERVER_ERRORS', errors: unchangedErrors(errors, getFields()) })
  }, [collectionSlug, dispatchFields, getFields, globalSlug, id, isWiped])

  // A document that was saved in a drawer may have fixed the errors.
  const { mostRecentUpdate } = useDocumentEvents()
  const savedElsewhere = mostRecentUpdate && mostRecentUpdate.id !== id ? mostRecentUpdate : null
  useEffect(() => {
    if (!savedElsewhere) return
    clearErrors({ collectionSlug, globalSlug, id })
    dispatchFields({ type: 'UPDATE_MANY', formState: withoutErrors(getFields()) })
  }, [collectionSlug, dispatchFields, getFields, globalSlug, id, savedElsewhere])

  return null
}
