type NumeralProps = {
  rank: number
  className?: string
}

/** A rank as a picture of itself: the higher it stands, the larger it is. The words beside it say it too, so it is hidden from those who listen. */
export function Numeral({ className = '', rank }: NumeralProps) {
  return (
    <span className={`numeral ${className}`.trim()} data-tier={tierOf(rank)} data-digits={String(rank).length} aria-hidden="true">
      {rank}
    </span>
  )
}

const tierOf = (rank: number): 'first' | 'podium' | 'field' => (rank === 1 ? 'first' : rank <= 3 ? 'podium' : 'field')
