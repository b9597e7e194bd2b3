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

/** The digits of the longest rank, for which a column of ranks has room. */
export const digitsOf = (entries: { rank: number }[]): number => String(Math.max(1, ...entries.map(({ rank }) => rank))).length

const tierOf = (rank: number): 'first' | 'podium' | 'field' => (rank === 1 ? 'first' : rank <= 3 ? 'podium' : 'field')
