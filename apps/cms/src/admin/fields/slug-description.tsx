'use client'

import './fields.css'

import { useFormFields } from '@payloadcms/ui'

import { hasAddressLetters, noAddress } from '../../content/fields/address-letters.ts'

/** Under a slug: how it is made; or, while it is empty and the title gives none, that it has to be written. `from`: the field it is made from. */
export function SlugDescription({ description, from }: { description: string; from: string }) {
  const isNeeded = useFormFields(([fields]) => {
    const title = String(fields[from]?.value ?? '').trim()
    return !fields.slug?.value && title !== '' && !hasAddressLetters(title)
  })
  return (
    <div aria-live="polite" className="field-description field-description-slug">
      {isNeeded ? <span className="no-address">{noAddress}</span> : description}
    </div>
  )
}
