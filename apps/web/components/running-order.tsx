import type { RankedList } from '../data/ranked-list.ts'
import { ListTools } from './tools.tsx'

type RunningOrderProps = Pick<RankedList, 'entries' | 'isCountdown' | 'title'>

/** The ranking at a glance, each line a jump to its entry. */
export function RunningOrder({ entries, isCountdown, title: ofList }: RunningOrderProps) {
  return (
    <nav className="running-order" aria-labelledby="running-order">
      <h2 id="running-order">The running order</h2>
      <ol reversed={isCountdown}>
        {entries.map(({ rank, slug, title, year }) => (
          <li key={slug} value={rank}>
            <a href={`#${slug}`}>
              <span className="running-order-rank">{rank}</span>
              <span className="running-order-title">{title}</span>
              <span className="running-order-year">{year}</span>
            </a>
          </li>
        ))}
      </ol>
      <ListTools title={ofList} />
    </nav>
  )
}
