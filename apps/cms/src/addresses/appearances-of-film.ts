import { decadeOf, filmsPath, letterOf } from 'types/index-addresses'
import type { Montage } from '../payload-types.ts'
import { pageOfDirector, pagesOfFilm } from './index-pages.ts'

/** All that the pages of films show of a montage. @param areFew whether one page shows all films */
export function indexesOfFilm({ directors, slug, title, year }: Montage, areFew: boolean): Map<string, string> {
  const names = directors ?? []
  const row = JSON.stringify([slug, title, year, names])
  const pages = new Map<string, string>([[filmsPath, areFew ? row : JSON.stringify([letterOf(slug), decadeOf(year)])]])
  const ofFilm = pagesOfFilm({ directors: names, slug, year })
  for (const page of [...(ofFilm.get('letter') ?? []), ...(ofFilm.get('decade') ?? [])]) pages.set(page, row)
  for (const page of ofFilm.get('director') ?? []) {
    pages.set(page, JSON.stringify([slug, title, year, names.filter((name) => pageOfDirector(name) === page)]))
  }
  return pages
}
