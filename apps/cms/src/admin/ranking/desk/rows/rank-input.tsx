import './rank-input.css'

import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react'

type Props = { label: string; last: number; onRank: (rank: number) => void; rank: number }

/** The rank of an entry, editable: Enter or a blur moves the entry, Escape restores the number. */
export function RankInput({ label, last, onRank, rank }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const [first] = useState(rank)

  const show = (text: string) => {
    if (input.current && input.current.value !== text) input.current.value = text
  }
  // Uncontrolled, because React would write each value twice, and one move can change the rank of every row.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `show` reads only refs.
  useLayoutEffect(() => show(String(rank)), [rank])

  const commit = () => {
    const typed = Number(input.current?.value) || rank
    const next = Math.min(typed, last)
    show(String(next))
    if (next !== rank) onRank(next)
  }
  const pressKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter') {
      // Enter would save the form.
      event.preventDefault()
      commit()
    }
    if (input.current?.value === String(rank)) return
    // Undo belongs to the typed text first, then to the ranking.
    if (event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey)) event.stopPropagation()
    if (event.key === 'Escape') {
      event.stopPropagation()
      show(String(rank))
    }
  }
  return (
    <input
      aria-label={label}
      autoComplete="off"
      className="rank-row__rank"
      data-control="rank"
      defaultValue={first}
      inputMode="numeric"
      onBlur={commit}
      onChange={({ target }) => show(target.value.replace(/\D/g, '').slice(0, 5))}
      onFocus={({ target }) => target.select()}
      onKeyDown={pressKey}
      ref={input}
    />
  )
}
