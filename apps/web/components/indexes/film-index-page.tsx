import type { FilmIndex } from 'types/content/indexes'
import type { Words } from '../../words/words.ts'
import { useWords } from '../words/languages-context.ts'
import { Own } from '../words/own.tsx'
import { FilmRows } from './film-rows.tsx'
import { IndexFrame, type OfPage } from './index-frame.tsx'
import { Jumps } from './jumps.tsx'

export function FilmIndexPage({ index, ...page }: OfPage & { index: FilmIndex }) {
  const { count, index: words } = useWords()
  const { decades, films, kind, letters, name, path, total } = index
  const isAll = kind === 'all'
  const title = titleOf(index, words)
  return (
    <IndexFrame
      {...page}
      path={path}
      kicker={isAll && total > 0 ? count.films(total) : words.fromAToZ}
      title={title}
      description={descriptionOf(index, page.site.name, words)}
      links={(films.length > 0 ? films : letters.filter((letter) => letter.films)).map((each) => ({
        name: 'title' in each ? `${each.title} (${each.year})` : each.name.toUpperCase(),
        path: each.path,
      }))}
    >
      <Jumps
        label={words.letters}
        links={letters.map((letter) => ({
          count: isAll && films.length === 0 ? letter.films : null,
          isCurrent: letter.name === name,
          name: letter.name,
          path: letter.films === 0 ? null : letter.path,
        }))}
      />
      <Jumps
        label={words.decades}
        links={decades.map((decade) => ({
          count: decade.films,
          isCurrent: false,
          name: decadeInWords(decade.name, words),
          path: decade.path,
        }))}
      />
      {films.length > 0 && <FilmRows films={films} />}
      {films.length === 0 && (total === 0 || !isAll) && (
        <p className="nothing-yet">
          <Own>{words.noFilms}</Own>
        </p>
      )}
      {!isAll && (
        <p className="index-back">
          <a href="/films">
            <Own>{words.allFilms}</Own>
          </a>
        </p>
      )}
    </IndexFrame>
  )
}

type IndexWords = Words['index']

/** `name`: such as `1980s`, as the address has it. */
const decadeInWords = (name: string, words: IndexWords): string => words.decade(name.replace(/s$/, ''))

function titleOf({ kind, name }: FilmIndex, words: IndexWords): string {
  if (kind === 'all') return words.films
  if (kind === 'letter') return words.filmsUnder(name.toUpperCase())
  return kind === 'decade' ? words.filmsOf(decadeInWords(name, words)) : words.filmsBy(name)
}

function descriptionOf(index: FilmIndex, site: string, words: IndexWords): string {
  if (index.kind === 'all') return words.everyFilm(site)
  if (index.kind === 'letter') return words.filmsUnderDescription(index.name.toUpperCase(), site)
  return words.filmsDescription(titleOf(index, words), site)
}
