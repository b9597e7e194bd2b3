import type { Standing } from 'types/content/other-pages'
import { Movement } from '../pieces/movement.tsx'
import { Numeral } from '../pieces/numeral.tsx'
import { useWords } from '../words/languages-context.ts'
import { Own } from '../words/own.tsx'
import { Sentence } from '../words/sentence.tsx'
import { useWritten } from '../words/written.ts'

type StandingsProps = {
  standings: Standing[]
  /** Of the montage. */
  slug: string
}

export function Standings({ slug, standings }: StandingsProps) {
  const { film: words } = useWords()
  const { ofList } = useWritten()
  if (standings.length === 0) return null
  return (
    <section className="standings" aria-labelledby="standings">
      <h2 id="standings">
        <Own>{words.where}</Own>
      </h2>
      <ul>
        {standings.map((standing) =>
          standing.isKeptBack ? (
            <KeptBack key={standing.path} {...standing} />
          ) : (
            <li key={standing.path}>
              <Numeral rank={standing.rank} />
              <p>
                <span className="standings-rank">
                  <Sentence words={hasMoved(standing) ? words.standsAtMoved : words.standsAt} parts={partsOf(standing)} />
                </span>
                <a href={`${standing.path}#${slug}`} {...ofList(standing)}>
                  {standing.title}
                </a>
              </p>
            </li>
          ),
        )}
      </ul>
    </section>
  )
}

const hasMoved = ({ movement }: Standing): boolean => movement !== null && movement.kind !== 'same'

const partsOf = ({ movement, of, rank }: Standing) => ({ movement: <Movement movement={movement} />, of, rank })

/** The rank would tell the end of the countdown: a reader gets it when they ask, and the way leads to where the list begins. */
function KeptBack(standing: Standing) {
  const { film: words } = useWords()
  const { ofList } = useWritten()
  return (
    <li className="standings-kept-back">
      <div>
        <span className="standings-rank">
          <Own>{words.inCountdown}</Own>
        </span>
        <a href={standing.path} {...ofList(standing)}>
          {standing.title}
        </a>
        <details>
          <summary>
            <Own>{words.tellRank}</Own>
          </summary>
          <p>
            <Sentence words={hasMoved(standing) ? words.rankOfMoved : words.rankOf} parts={partsOf(standing)} />
          </p>
        </details>
      </div>
    </li>
  )
}
