type NumeralProps = {
  rank: number
  className?: string
}

/** A large rank. It is hidden from screen readers, which get it from the text beside it. */
export function Numeral({ className = '', rank }: NumeralProps) {
  return (
    <span className={`numeral ${className}`.trim()} data-tier={tierOf(rank)} data-digits={String(rank).length} aria-hidden="true">
      {rank}
    </span>
  )
}

const tierOf = (rank: number): 'first' | 'podium' | 'field' => (rank === 1 ? 'first' : rank <= 3 ? 'podium' : 'field')
