import type { RankedEntry } from 'types/content/list'

type Neighbour = Pick<RankedEntry, 'rank' | 'slug' | 'title'>
type NeighboursProps = { before: Neighbour | undefined; after: Neighbour | undefined }

export function Neighbours({ after, before }: NeighboursProps) {
  return (
    <p className="neighbours">
      {before && (
        <a href={`#${before.slug}`}>
          <span className="neighbours-way">
            <span aria-hidden="true">↑ </span>Previous
          </span>
          <span>
            <b>{before.rank}</b> {before.title}
          </span>
        </a>
      )}
      <a className="neighbours-order" href="#_running-order">
        The order
      </a>
      {after && (
        <a className="neighbours-after" href={`#${after.slug}`}>
          <span className="neighbours-way">
            <span aria-hidden="true">↓ </span>Next
          </span>
          <span>
            <b>{after.rank}</b> {after.title}
          </span>
        </a>
      )}
    </p>
  )
}
