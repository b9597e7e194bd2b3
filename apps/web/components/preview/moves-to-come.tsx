import type { PreviewMove } from 'types/preview/question'

import styles from './preview.module.css'

/** The moves that the next publication makes. */
export function MovesToCome({ moves }: { moves: PreviewMove[] }) {
  if (moves.length === 0) return <p className={styles.part}>No montage moves.</p>
  return (
    <details className={styles.part} id="_preview-moves">
      <summary>{moves.length === 1 ? '1 montage moves' : `${moves.length} montages move`}</summary>
      <ul>
        {moves.map((move) => (
          <li key={`${move.title} ${move.from} ${move.to}`}>
            {move.slug && move.to ? (
              <a href={`#${move.slug}`} target="_self">
                {move.title}
              </a>
            ) : (
              move.title
            )}{' '}
            {moveInWords(move)}
          </li>
        ))}
      </ul>
    </details>
  )
}

function moveInWords({ from, to }: PreviewMove): string {
  if (from === null) return `is new, at ${to}`
  if (to === null) return `leaves, from ${from}`
  return `${from < to ? 'falls' : 'rises'} from ${from} to ${to}`
}
