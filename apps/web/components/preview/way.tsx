import type { StandsInTheWay } from 'types/preview/question'

import { dayInWords } from '../../present/day-in-words.ts'
import styles from './preview.module.css'

type WayProps = {
  /** An ISO time; null for now. */
  at: string | null
  way: StandsInTheWay[]
}

/** The sentences of the gate. */
export function Way({ at, way }: WayProps) {
  const when = at ? ` on ${dayInWords(at.slice(0, 10), 'en-GB')}` : ''
  if (way.length === 0) return <p className={styles.part}>Nothing stands in the way{when}.</p>
  return (
    <details className={styles.part} id="_preview-way">
      <summary>
        {way.length === 1 ? '1 thing stands' : `${way.length} things stand`} in the way{when}
      </summary>
      <ul>
        {way.map(({ address, message }) => (
          <li key={message}>
            {message}{' '}
            {address && (
              <a href={address} rel="noopener" target="_blank">
                Mend it
              </a>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
