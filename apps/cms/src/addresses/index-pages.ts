import {
  correctionsPath,
  decadeOf,
  filmsPath,
  listsPath,
  olderPages,
  pathOfDecade,
  pathOfDirector,
  pathOfLetter,
  pathOfOlderLists,
  pathOfTopic,
  peoplePath,
  topicsPath,
} from 'types/index-addresses'
import { slugify } from '../content/fields/slugify.ts'
import type { Montage } from '../payload-types.ts'

type Film = Pick<Montage, 'directors' | 'year'>

/** All montages, the letters with films, the number of lists, and that of each topic by its slug. */
type Published = { films: Film[]; letters: string[]; lists: number; topics: ReadonlyMap<string, number> }

/** The pages that list published documents, without empty ones. */
export const indexPages = ({ films, letters, lists, topics }: Published): string[] => [
  listsPath,
  ...pagesFrom(1, olderPages(lists)),
  filmsPath,
  ...new Set([
    ...letters.map(pathOfLetter),
    ...films.map(({ year }) => pathOfDecade(decadeOf(year))),
    ...films.flatMap(({ directors }) => pagesOfDirectors(directors ?? [])),
  ]),
  peoplePath,
  correctionsPath,
  ...(topics.size > 0 ? [topicsPath] : []),
  ...[...topics].flatMap(([slug, lists]) => pagesOfTopic(slug, lists)),
]

export const pagesOfTopic = (slug: string, lists: number): string[] =>
  lists === 0 ? [] : [pathOfTopic({ slug }), ...pagesFrom(1, olderPages(lists), pathOfTopic({ slug }))]

export const pagesFrom = (first: number, last: number, index = listsPath): string[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, place) => pathOfOlderLists(first + place, index))

export const pagesOfDirectors = (names: readonly string[]): string[] => names.flatMap((name) => pageOfDirector(name) ?? [])

/** Null for a name in letters that cannot be in an address. */
export function pageOfDirector(name: string): string | null {
  const slug = slugify(name)
  return slug === '' ? null : pathOfDirector(slug)
}
