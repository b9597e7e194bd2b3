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
        {standings.map(({ language, movement, of, path, rank, title }) => (
          <li key={path}>
            <Numeral rank={rank} />
            <p>
              <span className="standings-rank">
                <Sentence
                  words={movement && movement.kind !== 'same' ? words.standsAtMoved : words.standsAt}
                  parts={{ movement: <Movement movement={movement} />, of, rank }}
                />
              </span>
              <a href={`${path}#${slug}`} {...ofList({ language })}>
                {title}
              </a>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
