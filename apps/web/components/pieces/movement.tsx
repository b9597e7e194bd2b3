import type { Movement as Moved } from 'types/content/movement'
import { movementInWords } from '../../present/movement-in-words.ts'
import { useWords } from '../words/languages-context.ts'
import { Own } from '../words/own.tsx'

/** Paths in a square of 12. */
const shapes: Record<Moved['kind'], string> = {
  up: 'M6 1l6 10H0z',
  down: 'M0 1h12L6 11z',
  new: 'M6 0l6 6-6 6-6-6z',
  same: 'M0 5h12v2H0z',
}

export function Movement({ movement }: { movement: Moved | null }) {
  const words = useWords()
  if (!movement) return null
  return (
    <span className="movement" data-kind={movement.kind}>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
        <path d={shapes[movement.kind]} fill="currentColor" />
      </svg>
      <Own>{movementInWords(movement, words)}</Own>
    </span>
  )
}

/** Shows nothing for a montage that did not move. */
export const Move = ({ movement }: { movement: Moved | null }) => (movement?.kind === 'same' ? null : <Movement movement={movement} />)
