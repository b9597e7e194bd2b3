import { pathOfList, pathOfMontage } from 'types/addresses'
import { isKeptBack } from 'types/content/countdown'
import type { IndexedFilm } from 'types/content/indexes'
import { titleOrder } from 'types/content/title-order'
import { pageOfDirector } from '../../addresses/index-pages.ts'
import type { Montage } from '../../payload-types.ts'
import { readByIds, type Source } from '../read-documents.ts'
import { languageOf } from './language.ts'
import { readPlaces } from './places.ts'

export type IndexedMontage = Pick<Montage, 'directors' | 'id' | 'slug' | 'title' | 'year'>

/** Films by title, without their places in lists. @param language of the site */
export const toIndexedFilms = (
  montages: IndexedMontage[],
  language: string,
  placesOf: (id: string) => IndexedFilm['places'] = () => [],
): IndexedFilm[] =>
  montages.toSorted(byTitle(language)).map(({ directors, id, slug, title, year }) => ({
    path: pathOfMontage({ slug }),
    title,
    year,
    directors: (directors ?? []).map((name) => ({ name, path: pageOfDirector(name) })),
    places: placesOf(id),
  }))

/** Films by title, each with its ranks in the published lists, in two queries. @param language of the site */
export async function withPlaces(montages: IndexedMontage[], source: Source, language: string): Promise<IndexedFilm[]> {
  const places = await readPlaces(
    source.payload,
    montages.map(({ id }) => id),
  )
  const lists = await readByIds(
    source,
    'lists',
    places.map(({ list }) => list),
    ['counting', 'language', 'publishedAt', 'shownTitle', 'slug', 'title'],
  )
  const ranks = new Map<string, (IndexedFilm['places'][number] & { published: string })[]>()
  for (const { list: id, montage, of: length, rank } of places) {
    const list = lists.get(id)
    if (!list) continue
    const place = {
      isKeptBack: isKeptBack({ isCountdown: list.counting === 'down', length, rank }),
      path: pathOfList(list),
      ...languageOf(list),
      published: list.publishedAt ?? '',
      rank,
      title: list.shownTitle ?? list.title,
    }
    ranks.set(montage, [...(ranks.get(montage) ?? []), place])
  }
  return toIndexedFilms(montages, language, (id) =>
    (ranks.get(id) ?? [])
      .toSorted((a, b) => b.published.localeCompare(a.published) || a.path.localeCompare(b.path))
      .map(({ published: _sorted, ...place }) => place),
  )
}

function byTitle(language: string): (a: IndexedMontage, b: IndexedMontage) => number {
  const compare = titleOrder(language)
  return (a, b) => compare(a.title, b.title) || a.year - b.year || (a.slug < b.slug ? -1 : 1)
}
