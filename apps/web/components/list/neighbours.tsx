import type { RankedEntry } from 'types/content/list'

import { useWords } from '../words/languages-context.ts'
import { Own } from '../words/own.tsx'

type Neighbour = Pick<RankedEntry, 'rank' | 'slug' | 'title'>
type NeighboursProps = { before: Neighbour | undefined; after: Neighbour | undefined }

export function Neighbours({ after, before }: NeighboursProps) {
  const { list: words } = useWords()
  return (
    <p className="neighbours">
      {before && (
        <a href={`#${before.slug}`}>
          <span className="neighbours-way">
            <span aria-hidden="true">↑ </span>
            <Own>{words.previousEntry}</Own>
          </span>
          <span>
            <b>{before.rank}</b> <bdi>{before.title}</bdi>
          </span>
        </a>
      )}
      <a className="neighbours-order" href="#_running-order">
        <Own>{words.theOrder}</Own>
      </a>
      {after && (
        <a className="neighbours-after" href={`#${after.slug}`}>
          <span className="neighbours-way">
            <span aria-hidden="true">↓ </span>
            <Own>{words.nextEntry}</Own>
          </span>
          <span>
            <b>{after.rank}</b> <bdi>{after.title}</bdi>
          </span>
        </a>
      )}
    </p>
  )
}
