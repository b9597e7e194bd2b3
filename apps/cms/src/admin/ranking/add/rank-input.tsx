'use client'

import { useId } from 'react'
import { messages } from './messages.ts'
import { parseRank } from './parse-rank.ts'

type RankInputProps = {
  disabled: boolean
  onChange: (text: string) => void
  /** Called with the nearest possible rank when the typed one is out of range. */
  onClamp: (rank: number) => void
  onEnter: () => void
  size: number
  text: string
}

/** The rank at which the next montage is added; empty means the end. */
export function RankInput({ disabled, onChange, onClamp, onEnter, size, text }: RankInputProps) {
  const id = useId()
  const clamp = () => {
    const rank = parseRank(text, size)
    if (text !== '' && text !== String(rank)) onClamp(rank)
  }
  return (
    <div>
      <label htmlFor={id}>{messages.atRank}</label>
      <input
        disabled={disabled}
        id={id}
        inputMode="numeric"
        max={size + 1}
        min={1}
        onBlur={clamp}
        onChange={({ target }) => onChange(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          // Enter would submit the form.
          event.preventDefault()
          onEnter()
        }}
        placeholder={String(size + 1)}
        type="number"
        value={text}
      />
    </div>
  )
}
