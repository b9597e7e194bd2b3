import './labelled-select.css'
import './own-field.css'

import { type ReactNode, useId } from 'react'

type Props = { children: ReactNode; label: string; onChange: (value: string) => void; value: string }

/** A native select with a label above it. `children` are its options. */
export function LabelledSelect({ children, label, onChange, value }: Props) {
  const id = useId()
  return (
    <div className="labelled-select">
      <label htmlFor={id}>{label}</label>
      <select className="own-field" id={id} onChange={(event) => onChange(event.target.value)} value={value}>
        {children}
      </select>
    </div>
  )
}
