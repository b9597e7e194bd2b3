import type { Edition } from 'types/content/edition'

import { dayInWords } from '../../present/day-in-words.ts'

type DatesProps = { published: string | null; updated?: string | null; edition?: Edition | null }

/** The dates of a list. Corrections of its edition, if any, replace the date of the last change. */
export function Dates({ edition = null, published, updated = null }: DatesProps) {
  if (!published) return null
  const changed = edition ? (edition.corrections[0] ?? null) : updated
  return (
    <p className="dates">
      <span>
        Published <Time day={published} />
      </span>
      {edition && (
        <span>
          <a href={edition.path}>Edition {edition.number}</a>
          {edition.day && edition.day !== published && (
            <>
              , <Time day={edition.day} />
            </>
          )}
        </span>
      )}
      {changed && (
        <span>
          {edition ? 'Corrected on' : 'Updated'} <Time day={changed} />
        </span>
      )}
    </p>
  )
}

export function Time({ day }: { day: string }) {
  return <time dateTime={day}>{dayInWords(day)}</time>
}
