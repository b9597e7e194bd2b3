import type { IndexedFilm } from 'types/content/indexes'

/** Films with their directors and their ranks in lists. */
export const FilmRows = ({ films }: { films: IndexedFilm[] }) => (
  <ul className="film-rows">
    {films.map(({ directors, path, places, title, year }) => (
      <li key={path}>
        <p className="film-title">
          <a href={path}>{title}</a> <span className="entry-year">{year}</span>
        </p>
        {directors.length > 0 && <Directors directors={directors} />}
        {places.length > 0 && (
          <ul className="film-places">
            {places.map((place) => (
              <li key={place.path}>
                <b>{place.rank}</b> <a href={place.path}>{place.title}</a>
              </li>
            ))}
          </ul>
        )}
      </li>
    ))}
  </ul>
)

const Directors = ({ directors }: Pick<IndexedFilm, 'directors'>) => (
  <p className="film-directors">
    {directors.map(({ name, path }, place) => (
      <span key={name}>
        {place > 0 && ', '}
        {path ? <a href={path}>{name}</a> : name}
      </span>
    ))}
  </p>
)
