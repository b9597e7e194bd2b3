import { decadeOf, filmsPath, lettersOf, pathOfDecade, pathOfLetter } from 'types/index-addresses'
import type { Montage } from '../payload-types.ts'
import { pageOfDirector, pagesOfDirectors } from './index-pages.ts'

/**
 * All that the pages of films show of a montage. Under which letter it stands depends on the language of the site, which can change meanwhile: the
 * pages of all letters that are possible are named.
 * @param areFew whether one page shows all films
 */
export function indexesOfFilm({ directors, slug, title, year }: Montage, areFew: boolean): Map<string, string> {
  const names = directors ?? []
  const row = JSON.stringify([slug, title, year, names])
  const pages = new Map<string, string>([[filmsPath, areFew ? row : JSON.stringify([lettersOf(slug), decadeOf(year)])]])
  for (const page of [...lettersOf(slug).map(pathOfLetter), pathOfDecade(decadeOf(year))]) pages.set(page, row)
  for (const page of pagesOfDirectors(names)) {
    pages.set(page, JSON.stringify([slug, title, year, names.filter((name) => pageOfDirector(name) === page)]))
  }
  return pages
}
