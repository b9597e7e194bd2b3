import {
  decadeOf,
  filmsPath,
  letterOf,
  listsPath,
  olderPages,
  pathOfDecade,
  pathOfDirector,
  pathOfLetter,
  pathOfOlderLists,
  peoplePath,
} from 'types/index-addresses'
import { slugify } from '../content/fields/slugify.ts'
import type { Montage } from '../payload-types.ts'

type Film = Pick<Montage, 'directors' | 'slug' | 'year'>

/** The pages that list published documents, without empty ones. @param published all montages, and the number of lists */
export const indexPages = ({ films, lists }: { films: Film[]; lists: number }): string[] => [
  listsPath,
  ...pagesFrom(1, olderPages(lists)),
  filmsPath,
  ...new Set(films.flatMap((film) => [...pagesOfFilm(film).values()].flat())),
  peoplePath,
]

export const pagesFrom = (first: number, last: number): string[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, place) => pathOfOlderLists(first + place))

/** The pages of films on which a film stands, by their kind. */
export const pagesOfFilm = ({ directors, slug, year }: Film): Map<'decade' | 'director' | 'letter', string[]> =>
  new Map([
    ['letter', [pathOfLetter(letterOf(slug))]],
    ['decade', [pathOfDecade(decadeOf(year))]],
    ['director', (directors ?? []).flatMap((name) => pageOfDirector(name) ?? [])],
  ])

/** Null for a name in letters that cannot be in an address. */
export function pageOfDirector(name: string): string | null {
  const slug = slugify(name)
  return slug === '' ? null : pathOfDirector(slug)
}
