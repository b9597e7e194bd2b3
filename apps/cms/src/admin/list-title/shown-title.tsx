'use client'

import { useField, useFormFields } from '@payloadcms/ui'
import { useEffect } from 'react'
import { shownTitle } from 'types/shown-title'

/** Keeps the title as it is read in step with what is typed and ranked: the form's heading and the breadcrumb are made of it. */
export function ShownTitle() {
  const { setValue } = useField<string>({ path: 'shownTitle' })
  const shown = useFormFields(([fields]) => shownTitle(String(fields.title?.value ?? ''), fields.entries?.rows?.length ?? 0))

  useEffect(() => {
    // What follows from other fields is no change of its own.
    setValue(shown, true)
  }, [setValue, shown])

  return null
}
