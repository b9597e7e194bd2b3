import './movement-mark.css'

import type { Movement } from '../../../../editions/movement.ts'
import { movementInWords } from '../../diff/messages.ts'

export function MovementMark({ by, kind }: Movement) {
  if (kind === 'same') return null
  const { heard, seen } = movementInWords({ by, kind })
  return (
    <span className={`rank-row__movement rank-row__movement--${kind}`}>
      <span aria-hidden="true">{seen}</span>
      <span className="visually-hidden">{heard}</span>
    </span>
  )
}
