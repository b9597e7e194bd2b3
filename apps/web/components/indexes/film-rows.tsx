import type { IndexedFilm } from 'types/content/indexes'
import { useWritten } from '../words/written.ts'

/** Films with their directors and their ranks in lists. */
export function FilmRows({ films }: { films: IndexedFilm[] }) {
  const { ofList, written } = useWritten()
  return (
    <ul className="film-rows">
      {films.map(({ directors, path, places, title, year }) => (
        <li key={path}>
          <p className="film-title">
            <a href={path} {...written}>
              {title}
            </a>{' '}
            <span className="entry-year">{year}</span>
          </p>
          {directors.length > 0 && <Directors directors={directors} />}
          {places.length > 0 && (
            <ul className="film-places">
              {places.map((place) => (
                <li key={place.path}>
                  {!place.isKeptBack && <b>{place.rank}</b>}{' '}
                  <a href={place.path} {...ofList(place)}>
                    {place.title}
                  </a>
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  )
}

const Directors = ({ directors }: Pick<IndexedFilm, 'directors'>) => (
  <p className="film-directors">
    {directors.map(({ name, path }, place) => (
      <span key={name}>
        {place > 0 && ', '}
        {path ? (
          <a href={path} dir="auto">
            {name}
          </a>
        ) : (
          <bdi>{name}</bdi>
        )}
      </span>
    ))}
  </p>
)
