'use client'

import './fields.css'

import { useFormFields } from '@payloadcms/ui'

import { hasAddressLetters, noAddress } from '../../content/fields/address-letters.ts'

/** Under a slug: its description, or a request to type one if the field `from` gives none. */
export function SlugDescription({ description, from }: { description: string; from: string }) {
  const mustBeTyped = useFormFields(([fields]) => {
    const title = String(fields[from]?.value ?? '').trim()
    return !fields.slug?.value && title !== '' && !hasAddressLetters(title)
  })
  return (
    <div aria-live="polite" className="field-description field-description-slug">
      {mustBeTyped ? <span className="no-address">{noAddress}</span> : description}
    </div>
  )
}
