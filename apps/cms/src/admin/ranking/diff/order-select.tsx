'use client'

import { LabelledSelect } from '../../labelled-select.tsx'
import { inForm } from './compared-order.ts'
import type { NamedEdition } from './edition-paths.ts'
import { messages } from './messages.ts'

type Props = {
  current: string | null
  editions: NamedEdition[]
  label: string
  onChange: (order: string) => void
  value: string
}

export function OrderSelect({ current, editions, label, onChange, value }: Props) {
  return (
    <LabelledSelect label={label} onChange={onChange} value={value}>
      <option value={inForm}>{messages.form}</option>
      {editions.map((edition) => (
        <option key={edition.id} value={edition.id}>
          {[messages.edition(edition.number), dayOf(edition), edition.id === current && messages.current].filter(Boolean).join(', ')}
        </option>
      ))}
    </LabelledSelect>
  )
}

const dayOf = ({ publishedAt }: NamedEdition): string =>
  new Date(publishedAt).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })
