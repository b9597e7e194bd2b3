import { type KeyboardEvent, useState } from 'react'

type Props = { label: string; onRank: (rank: number) => void; rank: number }

/** The rank of an entry as a number that can be typed over: Enter, or leaving it, moves the entry there; Escape takes the number back. */
export function RankInput({ label, onRank, rank }: Props) {
  const [typed, setTyped] = useState<string | null>(null)

  const commit = () => {
    setTyped(null)
    if (typed && Number(typed) !== rank) onRank(Number(typed))
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter') {
      // Else it would save the form.
      event.preventDefault()
      commit()
    }
    if (event.key === 'Escape' && typed !== null) {
      event.stopPropagation()
      setTyped(null)
    }
  }
  return (
    <input
      aria-label={label}
      autoComplete="off"
      className="rank-row__rank"
      inputMode="numeric"
      onBlur={commit}
      onChange={({ target }) => setTyped(target.value.replace(/\D/g, '').slice(0, 5))}
      onFocus={({ target }) => target.select()}
      onKeyDown={press}
      value={typed ?? rank}
    />
  )
}
