import type { Day } from '../data/day.ts'
import type { Edition } from '../data/editions.ts'

type DatesProps = { published: Day | null; updated?: Day | null; edition?: Edition | null }

/** When a list was published and changed; its edition says the latter better, where there is one. */
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
          {edition.day && edition.day.iso !== published.iso && (
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

export function Time({ day: { iso, text } }: { day: Day }) {
  return <time dateTime={iso}>{text}</time>
}
