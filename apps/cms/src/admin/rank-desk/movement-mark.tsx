import type { Movement } from '../../publishing/movement.ts'

const marks = {
  down: { sign: '▼', word: (by: number) => `down ${by}` },
  new: { sign: 'new', word: () => 'new' },
  same: { sign: '', word: () => '' },
  up: { sign: '▲', word: (by: number) => `up ${by}` },
}

/** How far an entry moved against the published order: a sign and a number to see, words to hear. Nothing where it stayed. */
export function MovementMark({ by, kind }: Movement) {
  if (kind === 'same') return null
  const { sign, word } = marks[kind]
  return (
    <span className={`rank-row__movement rank-row__movement--${kind}`}>
      <span aria-hidden="true">{kind === 'new' ? sign : `${sign}${by}`}</span>
      <span className="rank-desk__heard">{word(by)}</span>
    </span>
  )
}
