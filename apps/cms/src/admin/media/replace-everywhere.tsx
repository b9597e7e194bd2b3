'use client'

import { CheckboxInput, FieldError, useDocumentInfo, useField, useForm, useFormFields } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { FirstUses } from './first-uses.tsx'
import { messages } from './messages.ts'
import { useUses } from './use-uses.ts'

/** A checkbox for a new file of an image that is used: without it the server refuses the file. */
export function ReplaceEverywhere({ path }: { path: string }) {
  const { errorMessage, setValue, showError, value } = useField<boolean>({ path })
  const file = useFormFields(([fields]) => fields.file?.value)
  const stored = useDocumentInfo().savedDocumentData?.filename
  const { uses } = useUses()
  const { formRef } = useForm()

  // The form retains the saved file and would retain the checkbox, which applies to one file alone.
  const [saved, setSaved] = useState({ file: undefined as unknown, filename: stored })
  useEffect(() => {
    if (saved.filename === stored) return
    setSaved({ file, filename: stored })
    setValue(false, true)
  }, [file, saved.filename, setValue, stored])

  if (!(file instanceof Blob) || file === saved.file || !uses || uses.length === 0) return null
  return (
    <div className={`field-type replace-everywhere${showError ? ' error' : ''}`}>
      <FirstUses onShowAll={() => formRef.current?.querySelector<HTMLElement>('#where-used')?.focus()} uses={uses} />
      <FieldError message={errorMessage ?? ''} path={path} showError={showError} />
      <CheckboxInput
        checked={value === true}
        id="field-replaceEverywhere"
        label={messages.replaceLabel}
        name={path}
        onToggle={(event) => setValue(event.target.checked)}
      />
      <p>{messages.replaceDescription(uses.length)}</p>
    </div>
  )
}
