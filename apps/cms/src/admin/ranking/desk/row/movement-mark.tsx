import type { Movement } from '../../../../editions/movement.ts'
import { movementInWords } from '../../diff/words.ts'

/** How far an entry moved against the published order: a sign and a number to see, words to hear. Nothing where it stayed. */
export function MovementMark({ by, kind }: Movement) {
  if (kind === 'same') return null
  const { heard, seen } = movementInWords({ by, kind })
  return (
    <span className={`rank-row__movement rank-row__movement--${kind}`}>
      <span aria-hidden="true">{seen}</span>
      <span className="heard">{heard}</span>
    </span>
  )
}
