import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react'

type Props = { label: string; last: number; onRank: (rank: number) => void; rank: number }

/** The rank of an entry as a number that can be typed over: Enter, or leaving it, moves the entry there; Escape takes the number back. */
export function RankInput({ label, last, onRank, rank }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const [first] = useState(rank)

  const show = (text: string) => {
    if (input.current && input.current.value !== text) input.current.value = text
  }
  // By hand: React writes a number into the field and into its attribute, and a move to the other end changes that of every row.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each rank.
  useLayoutEffect(() => show(String(rank)), [rank])

  const commit = () => {
    const typed = Number(input.current?.value) || rank
    const next = Math.min(typed, last)
    show(String(next))
    if (next !== rank) onRank(next)
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter') {
      // Else it would save the form.
      event.preventDefault()
      commit()
    }
    if (input.current?.value === String(rank)) return
    // What is being typed is undone before what was moved.
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
      onKeyDown={press}
      ref={input}
    />
  )
}
