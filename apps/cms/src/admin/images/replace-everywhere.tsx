'use client'

import { CheckboxInput, FieldError, useField, useFormFields } from '@payloadcms/ui'

import { useUses } from './use-uses.ts'
import { words } from './words.ts'

/** Asked when a new file was chosen for an image that is used: without it the server refuses. */
export function ReplaceEverywhere({ path }: { path: string }) {
  const { errorMessage, setValue, showError, value } = useField<boolean>({ path })
  const hasNewFile = useFormFields(([fields]) => fields.file?.value instanceof Blob)
  const { uses } = useUses()
  if (!hasNewFile || !uses || uses.length === 0) return null
  return (
    <div className={`field-type replace-everywhere${showError ? ' error' : ''}`}>
      <FieldError message={errorMessage ?? ''} path={path} showError={showError} />
      <CheckboxInput
        checked={value === true}
        id="field-replaceEverywhere"
        label={words.replaceLabel}
        name={path}
        onToggle={(event) => setValue(event.target.checked)}
      />
      <p>{words.replaceDescription(uses.length)}</p>
    </div>
  )
}
