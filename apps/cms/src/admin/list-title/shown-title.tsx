'use client'

import { useField, useFormFields } from '@payloadcms/ui'
import { useEffect } from 'react'
import { shownTitle } from 'types/content/shown-title'

/** Updates the hidden field `shownTitle`, from which Payload makes the heading and the breadcrumb. */
export function ShownTitle() {
  const { setValue } = useField<string>({ path: 'shownTitle' })
  const shown = useFormFields(([fields]) => shownTitle(String(fields.title?.value ?? ''), fields.entries?.rows?.length ?? 0))

  useEffect(() => {
    // `true`: does not mark the form as modified.
    setValue(shown, true)
  }, [setValue, shown])

  return null
}
