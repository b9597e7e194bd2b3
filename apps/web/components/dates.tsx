import type { Day } from '../data/day.ts'

type DatesProps = { published: Day | null; updated?: Day | null }

export function Dates({ published, updated = null }: DatesProps) {
  if (!published) return null
  return (
    <p className="dates">
      <span>
        Published <time dateTime={published.iso}>{published.text}</time>
      </span>
      {updated && (
        <span>
          Updated <time dateTime={updated.iso}>{updated.text}</time>
        </span>
      )}
    </p>
  )
}
