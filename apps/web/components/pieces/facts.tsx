import type { Film } from 'types/content/film'

import { toVideo } from '../../present/film-video.ts'

type FactsProps = Pick<Film, 'directors' | 'people' | 'song' | 'title' | 'video'>

/** The known facts about a film. `modules/video.ts` reads the data attributes of the link to the video. */
export function Facts({ directors, people, song, title, video }: FactsProps) {
  const film = toVideo(video)
  if (directors.length === 0 && people.length === 0 && !song && !film) return null
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
      {film && (
        <div>
          <dt>Video</dt>
          <dd>
            <a href={film.page} rel="noopener" data-player={film.player} data-site={film.site}>
              Watch <span className="visually-hidden">{title} </span>at {film.site}
            </a>
          </dd>
        </div>
      )}
    </dl>
  )
}
