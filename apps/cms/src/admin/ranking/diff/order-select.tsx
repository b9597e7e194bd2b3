'use client'

import { LabelledSelect } from '../../labelled-select.tsx'
import type { NamedEdition } from './editions.ts'
import { inForm } from './ranked.ts'
import { words } from './words.ts'

type Props = {
  /** The edition that readers have; null when they have none. */
  current: string | null
  editions: NamedEdition[]
  label: string
  onChange: (order: string) => void
  value: string
}

/** Chooses an order of the list: the one in the form, or an edition, the newest first. */
export function OrderSelect({ current, editions, label, onChange, value }: Props) {
  return (
    <LabelledSelect label={label} onChange={onChange} value={value}>
      <option value={inForm}>{words.form}</option>
      {editions.map((edition) => (
        <option key={edition.id} value={edition.id}>
          {[words.edition(edition.number), dayOf(edition), edition.id === current && words.current].filter(Boolean).join(', ')}
        </option>
      ))}
    </LabelledSelect>
  )
}

const dayOf = ({ publishedAt }: NamedEdition): string =>
  new Date(publishedAt).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })
