import { pathOfList, pathOfMontage } from 'types/addresses'
import { isKeptBack } from 'types/content/countdown'
import type { Montage, Standing } from 'types/content/other-pages'

import type { List } from '../../payload-types.ts'
import { toFilm } from '../parts/film.ts'
import { readImages, withImage } from '../parts/images.ts'
import { languageOf } from '../parts/language.ts'
import { type Place, readPlaces } from '../parts/places.ts'
import { readByIds, readDocuments, type Source } from '../read-documents.ts'

type RankedList = Pick<List, 'counting' | 'id' | 'language' | 'publishedAt' | 'shownTitle' | 'slug' | 'title'>

/** Published montages and their ranks in lists, by slug, in five queries whatever their number. */
export async function readMontages(source: Source, slugs: string[]): Promise<Map<string, Montage>> {
  const montages = await readDocuments(source, 'montages', { where: { slug: { in: slugs } } })
  if (montages.length === 0) return new Map()

  const places = await readPlaces(
    source.payload,
    montages.map(({ id }) => id),
  )
  const select = ['counting', 'language', 'publishedAt', 'shownTitle', 'slug', 'title'] as const
  const lists = await readByIds(
    source,
    'lists',
    places.map(({ list }) => list),
    select,
  )
  const images = await readImages(
    source,
    montages.map(({ image }) => image),
  )
  return new Map(
    montages.map((montage) => [
      montage.slug,
      {
        ...toFilm(withImage(montage, images), images.renditions),
        path: pathOfMontage(montage),
        standings: toStandings(
          places.filter((place) => place.montage === montage.id),
          lists,
        ),
      },
    ]),
  )
}

/** In the lists that were published last, first. */
function toStandings(places: Place[], lists: ReadonlyMap<string, RankedList>): Standing[] {
  const ranked = places.flatMap((place) => {
    const list = lists.get(place.list)
    return list ? [{ list, place }] : []
  })
  return ranked
    .toSorted((a, b) => (b.list.publishedAt ?? '').localeCompare(a.list.publishedAt ?? ''))
    .map(({ list, place: { movement, of, rank } }) => ({
      rank,
      of,
      title: list.shownTitle ?? list.title,
      path: pathOfList(list),
      ...languageOf(list),
      movement,
      isKeptBack: isKeptBack({ isCountdown: list.counting === 'down', length: of, rank }),
    }))
}
