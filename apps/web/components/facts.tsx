import type { Film } from '../data/film.ts'

type FactsProps = Pick<Film, 'directors' | 'people' | 'song'>

/** Who made it, who is in it and what plays, as far as is known. */
export function Facts({ directors, people, song }: FactsProps) {
  if (directors.length === 0 && people.length === 0 && !song) return null
  return (
    <dl className="facts">
      {directors.length > 0 && (
        <div>
          <dt>{directors.length === 1 ? 'Director' : 'Directors'}</dt>
          {directors.map((name) => (
            <dd key={name}>{name}</dd>
          ))}
        </div>
      )}
      {people.length > 0 && (
        <div>
          <dt>On screen</dt>
          {people.map(({ name, role }) => (
            <dd key={`${name} ${role ?? ''}`}>
              {name}
              {role && <span className="facts-role"> as {role}</span>}
            </dd>
          ))}
        </div>
      )}
      {song && (
        <div>
          <dt>Song</dt>
          <dd>“{song}”</dd>
        </div>
      )}
    </dl>
  )
}
