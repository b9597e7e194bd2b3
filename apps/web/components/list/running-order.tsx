import type { RankedList } from 'types/content/list'
import { Move } from '../pieces/movement.tsx'
import { Moves } from '../pieces/moves.tsx'
import { digitsOf } from '../pieces/numeral.tsx'
import { ListTools } from '../pieces/tools.tsx'
import { useWords } from '../words/languages-context.ts'
import { Own } from '../words/own.tsx'
import { Sentence } from '../words/sentence.tsx'

type RunningOrderProps = Pick<RankedList, 'edition' | 'entries' | 'isCountdown' | 'title'>

export function RunningOrder({ edition, entries, isCountdown, title: ofList }: RunningOrderProps) {
  const { list: words } = useWords()
  return (
    <nav className="running-order" aria-labelledby="_running-order">
      <h2 id="_running-order">
        <Own>{words.runningOrder}</Own>
      </h2>
      <ol reversed={isCountdown} data-digits={digitsOf(entries)}>
        {entries.map(({ movement, rank, slug, title, year }) => (
          <li key={slug} value={rank}>
            <a href={`#${slug}`}>
              <span className="running-order-rank">{rank}</span>
              <span className="running-order-title">
                <bdi>{title}</bdi> <Move movement={movement} />
              </span>
              <span className="running-order-year">{year}</span>
            </a>
          </li>
        ))}
      </ol>
      {edition?.moves && (
        <p className="running-order-moves">
          <Sentence words={words.movesSince(edition.number - 1)} parts={{ moves: <Moves moves={edition.moves} /> }} />{' '}
          <a href={edition.path}>
            <Own>{words.allEditions}</Own>
          </a>
        </p>
      )}
      <ListTools title={ofList} />
    </nav>
  )
}
