import type { PreviewMove } from 'types/preview/question'

import type { Words } from '../../words/words.ts'
import { useWords } from '../words/languages-context.ts'
import styles from './preview.module.css'

/** The moves that the next publication makes. */
export function MovesToCome({ moves }: { moves: PreviewMove[] }) {
  const { preview: words } = useWords()
  if (moves.length === 0) return <p className={styles.part}>{words.noMontageMoves}</p>
  return (
    <details className={styles.part} id="_preview-moves">
      <summary>{words.montagesMove(moves.length)}</summary>
      <ul>
        {moves.map((move) => (
          <li key={`${move.title} ${move.from} ${move.to}`}>
            {move.slug && move.to ? (
              <a dir="auto" href={`#${move.slug}`} target="_self">
                {move.title}
              </a>
            ) : (
              <bdi>{move.title}</bdi>
            )}{' '}
            {moveInWords(move, words)}
          </li>
        ))}
      </ul>
    </details>
  )
}

function moveInWords({ from, to }: PreviewMove, words: Words['preview']): string {
  if (from === null) return words.isNew(to ?? 0)
  if (to === null) return words.leaves(from)
  return from < to ? words.falls(from, to) : words.rises(from, to)
}
