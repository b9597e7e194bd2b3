import type { Film } from 'types/content/film'

import { shortFacts } from '../../present/film-facts.ts'
import { toVideo } from '../../present/film-video.ts'
import { useWords } from '../words/languages-context.ts'
import { Own } from '../words/own.tsx'
import { Sentence } from '../words/sentence.tsx'
import { useWritten } from '../words/written.ts'

type FactsProps = Pick<Film, 'countries' | 'directors' | 'people' | 'runningTime' | 'song' | 'title' | 'video'>

/** The known facts about a film. `modules/video.ts` reads the data attributes of the link to the video. */
export function Facts({ countries, directors, people, runningTime, song, title, video }: FactsProps) {
  const { count, film: words } = useWords()
  const { written } = useWritten()
  const film = toVideo(video)
  const short = shortFacts({ countries, runningTime }, count)
  if (directors.length === 0 && people.length === 0 && short.length === 0 && !song && !film) return null
  return (
    <dl className="facts">
      {directors.length > 0 && (
        <div>
          <dt>
            <Own>{words.directors(directors.length)}</Own>
          </dt>
          {directors.map((name) => (
            <dd key={name}>
              <bdi>{name}</bdi>
            </dd>
          ))}
        </div>
      )}
      {short.length > 0 && (
        <div>
          <dt>
            <Own>{words.film}</Own>
          </dt>
          {short.map((fact) => (
            <dd key={fact}>
              <bdi>{fact}</bdi>
            </dd>
          ))}
        </div>
      )}
      {people.length > 0 && (
        <div>
          <dt>
            <Own>{words.onScreen}</Own>
          </dt>
          {people.map(({ name, role }) => (
            <dd key={`${name} ${role ?? ''}`}>
              <bdi>{name}</bdi>
              {role && (
                <span className="facts-role">
                  {' '}
                  <Sentence words={words.as} parts={{ role: <bdi {...written}>{role}</bdi> }} />
                </span>
              )}
            </dd>
          ))}
        </div>
      )}
      {song && (
        <div>
          <dt>
            <Own>{words.song}</Own>
          </dt>
          <dd>
            <Sentence words={words.quoted} parts={{ title: <bdi {...written}>{song}</bdi> }} />
          </dd>
        </div>
      )}
      {film && (
        <div>
          <dt>
            <Own>{words.video}</Own>
          </dt>
          <dd>
            <a href={film.page} rel="noopener" data-player={film.player} data-site={film.site}>
              <Sentence
                words={words.watch}
                parts={{ hidden: (name) => <span className="visually-hidden">{name}</span>, site: film.site, title }}
              />
            </a>
          </dd>
        </div>
      )}
    </dl>
  )
}
