import type { Where } from 'payload'
import type { FilmIndex } from 'types/content/indexes'
import { articlesOf } from 'types/content/title-order'
import { decadeOf, filmLetters, filmsPath, letterOf, pathOfDecade, pathOfDirector, pathOfLetter } from 'types/index-addresses'
import { fewFilms } from '../../documents/few-films.ts'
import type { Montage } from '../../payload-types.ts'
import { namesOfDirectorAt } from '../parts/director-names.ts'
import { type IndexedMontage, toIndexedFilms, withPlaces } from '../parts/indexed-films.ts'
import { readDocuments, type Source } from '../read-documents.ts'

const fields = ['directors', 'slug', 'title', 'year'] as const

const readFilms = (source: Source, where: Where): Promise<Montage[]> => readDocuments(source, 'montages', { select: fields, where })

/**
 * Films by title, in four queries at most. Null for a decade or a director without films.
 * @param part of the address after `/films/`
 * @param language of the site, whose articles count for nothing
 */
export async function readFilmIndex(source: Source, part: string, language: string): Promise<FilmIndex | null> {
  const [, director] = /^directors\/(.+)$/.exec(part) ?? []
  if (director !== undefined) return readDirector(source, pathOfDirector(director), language)
  if (part === '') return readAll(source, language)
  return filmLetters.includes(part) ? readLetter(source, part, language) : readDecade(source, part, language)
}

type Page = Pick<FilmIndex, 'films' | 'kind' | 'name' | 'path'> & Partial<FilmIndex>

const toIndex = (page: Page): FilmIndex => ({ decades: [], letters: [], total: page.films.length, ...page })

async function readAll(source: Source, language: string): Promise<FilmIndex> {
  const montages = await readFilms(source, {})
  const countBy = (nameOf: (montage: IndexedMontage) => string) => {
    const counts = new Map<string, number>()
    for (const montage of montages) counts.set(nameOf(montage), (counts.get(nameOf(montage)) ?? 0) + 1)
    return counts
  }
  const letters = countBy(({ slug }) => letterOf(slug, language))
  const decades = countBy(({ year }) => decadeOf(year))
  return toIndex({
    path: filmsPath,
    kind: 'all',
    name: '',
    films: montages.length > fewFilms ? [] : await withPlaces(montages, source, language),
    total: montages.length,
    letters: filmLetters.map((name) => ({ films: letters.get(name) ?? 0, name, path: pathOfLetter(name) })),
    decades: [...decades].sort().map(([name, films]) => ({ films, name, path: pathOfDecade(name) })),
  })
}

async function readLetter(source: Source, letter: string, language: string): Promise<FilmIndex> {
  const montages = (await readFilms(source, beginsWith(letter, language))).filter(({ slug }) => letterOf(slug, language) === letter)
  return toIndex({
    path: pathOfLetter(letter),
    kind: 'letter',
    name: letter,
    films: await withPlaces(montages, source, language),
    letters: filmLetters.map((name) => ({ films: null, name, path: pathOfLetter(name) })),
  })
}

/** Ranges of slugs, which an index answers: with each article, and without. */
function beginsWith(letter: string, language: string): Where {
  const [first, end] = letter.length === 1 ? [letter, String.fromCharCode(letter.charCodeAt(0) + 1)] : ['0', ':']
  const range = (article: string): Where => ({
    and: [{ slug: { greater_than_equal: article + first } }, { slug: { less_than: article + end } }],
  })
  return { or: ['', ...articlesOf(language).map((article) => `${article}-`)].map(range) }
}

async function readDecade(source: Source, decade: string, language: string): Promise<FilmIndex | null> {
  const first = Number.parseInt(decade, 10)
  const montages = await readFilms(source, { and: [{ year: { greater_than_equal: first } }, { year: { less_than: first + 10 } }] })
  if (montages.length === 0) return null
  return toIndex({ path: pathOfDecade(decade), kind: 'decade', name: decade, films: toIndexedFilms(montages, language) })
}

async function readDirector(source: Source, path: string, language: string): Promise<FilmIndex | null> {
  const names = (await namesOfDirectorAt(path, source.payload)).sort()
  const montages = names.length > 0 ? await readFilms(source, { directors: { in: names } }) : []
  const shown = names.find((name) => montages.some(({ directors }) => directors?.includes(name)))
  if (shown === undefined) return null
  return toIndex({
    path,
    kind: 'director',
    name: shown,
    films: toIndexedFilms(montages, language).map((film) => ({ ...film, directors: [] })),
  })
}
