import type { Standing } from 'types/content/other-pages'
import { Movement } from '../pieces/movement.tsx'
import { Numeral } from '../pieces/numeral.tsx'

type StandingsProps = {
  standings: Standing[]
  /** Of the montage. */
  slug: string
}

export function Standings({ slug, standings }: StandingsProps) {
  if (standings.length === 0) return null
  return (
    <section className="standings" aria-labelledby="standings">
      <h2 id="standings">Where it stands</h2>
      <ul>
        {standings.map(({ movement, of, path, rank, title }) => (
          <li key={path}>
            <Numeral rank={rank} />
            <p>
              <span className="standings-rank">
                Number {rank} of {of}
                {movement && movement.kind !== 'same' && (
                  <>
                    , <Movement movement={movement} />,
                  </>
                )}{' '}
                in
              </span>
              <a href={`${path}#${slug}`}>{title}</a>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
