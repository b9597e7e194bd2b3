import type { Edition } from 'types/content/edition'

import { dayInWords } from '../../present/day-in-words.ts'
import { useWords } from '../words/languages-context.ts'
import { Own } from '../words/own.tsx'
import { Sentence } from '../words/sentence.tsx'

type DatesProps = { published: string | null; updated?: string | null; edition?: Edition | null }

/** The dates of a list. Corrections of its edition, if any, replace the date of the last change. */
export function Dates({ edition = null, published, updated = null }: DatesProps) {
  const { list: words } = useWords()
  if (!published) return null
  const changed = edition ? (edition.corrections[0] ?? null) : updated
  return (
    <p className="dates">
      <span>
        <Sentence words={words.published} parts={{ day: <Time day={published} /> }} />
      </span>
      {edition && (
        <span>
          <Sentence
            words={edition.day && edition.day !== published ? words.editionOn : words.editionLink}
            parts={{
              day: edition.day && <Time day={edition.day} />,
              edition: (name) => <a href={edition.path}>{name}</a>,
              number: edition.number,
            }}
          />
        </span>
      )}
      {changed && (
        <span>
          <Sentence
            words={edition ? words.corrected : words.updated}
            parts={{ day: <Time day={changed} />, days: <Time day={changed} /> }}
          />
        </span>
      )}
    </p>
  )
}

export function Time({ day }: { day: string }) {
  const { locale } = useWords()
  return (
    <time dateTime={day}>
      <Own>{dayInWords(day, locale)}</Own>
    </time>
  )
}
