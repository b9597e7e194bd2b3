'use client'

import { useId } from 'react'

import { rankIn } from './rank-in.ts'
import { words } from './words.ts'

type RankInputProps = {
  disabled: boolean
  onChange: (text: string) => void
  /** Called with the nearest rank that there is, when the one typed is none. */
  onClamp: (rank: number) => void
  onEnter: () => void
  /** How many entries there are. */
  size: number
  text: string
}

/** The rank at which the next montage is added. Empty: at the end. */
export function RankInput({ disabled, onChange, onClamp, onEnter, size, text }: RankInputProps) {
  const id = useId()
  const clamp = () => {
    const rank = rankIn(text, size)
    if (text !== '' && text !== String(rank)) onClamp(rank)
  }
  return (
    <div>
      <label htmlFor={id}>{words.atRank}</label>
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
          // It would submit the form.
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
