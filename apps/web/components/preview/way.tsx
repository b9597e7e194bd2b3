import type { StandsInTheWay } from 'types/preview/question'

import { dayInWords } from '../../present/day-in-words.ts'
import { attributesOf, english } from '../../words/languages.ts'
import { useWords } from '../words/languages-context.ts'
import styles from './preview.module.css'

type WayProps = {
  /** An ISO time; null for now. */
  at: string | null
  way: StandsInTheWay[]
}

/** The sentences of the gate, which are English. */
export function Way({ at, way }: WayProps) {
  const { locale, preview: words } = useWords()
  const day = at && dayInWords(at.slice(0, 10), locale)
  if (way.length === 0) return <p className={styles.part}>{day ? words.nothingInTheWayOn(day) : words.nothingInTheWay}</p>
  return (
    <details className={styles.part} id="_preview-way">
      <summary>{day ? words.thingsInTheWayOn(way.length, day) : words.thingsInTheWay(way.length)}</summary>
      <ul>
        {way.map(({ address, message }) => (
          <li key={message}>
            <span {...attributesOf(english.page)}>{message}</span>{' '}
            {address && (
              <a href={address} rel="noopener" target="_blank">
                {words.mendIt}
              </a>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
