import { pathOfList, pathOfMontage } from 'types/addresses'
import type { IndexedFilm } from 'types/content/indexes'
import { isKeptBack } from 'types/countdown'
import { pageOfDirector } from '../../addresses/index-pages.ts'
import type { Montage } from '../../payload-types.ts'
import { readByIds, type Source } from '../read-documents.ts'
import { languageOf } from './language.ts'
import { readPlaces } from './places.ts'

export type IndexedMontage = Pick<Montage, 'directors' | 'id' | 'slug' | 'title' | 'year'>

/** Films by title, without their places in lists. */
export const toIndexedFilms = (montages: IndexedMontage[], placesOf: (id: string) => IndexedFilm['places'] = () => []): IndexedFilm[] =>
  montages.toSorted(byTitle).map(({ directors, id, slug, title, year }) => ({
    path: pathOfMontage({ slug }),
    title,
    year,
    directors: (directors ?? []).map((name) => ({ name, path: pageOfDirector(name) })),
    places: placesOf(id),
  }))

/** Films by title, each with its ranks in the published lists, in two queries. */
export async function withPlaces(montages: IndexedMontage[], source: Source): Promise<IndexedFilm[]> {
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
  return toIndexedFilms(montages, (id) =>
    (ranks.get(id) ?? [])
      .toSorted((a, b) => b.published.localeCompare(a.published) || a.path.localeCompare(b.path))
      .map(({ published: _sorted, ...place }) => place),
  )
}

const collator = new Intl.Collator('en', { numeric: true })
const sorted = (title: string): string => title.replace(/^(?:the|an?)\s+/i, '')

const byTitle = (a: IndexedMontage, b: IndexedMontage): number =>
  collator.compare(sorted(a.title), sorted(b.title)) || a.year - b.year || (a.slug < b.slug ? -1 : 1)
