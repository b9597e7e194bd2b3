import { pathOfList } from 'types/addresses'
import type { ListFeed, SiteFeed } from 'types/content/files'
import { shownTitle } from 'types/content/shown-title'
import type { Site } from 'types/content/site'
import { idOf, idsOf } from '../../documents/id-of.ts'
import { toByline } from '../parts/entries.ts'
import { readImages, withImage } from '../parts/images.ts'
import { languageOf } from '../parts/language.ts'
import { permanentId } from '../parts/permanent-id.ts'
import { toPicture } from '../parts/picture.ts'
import { readByIds, readDocuments, type Source } from '../read-documents.ts'
import { toPastEdition } from './history.ts'

const maxLists = 20
const maxEditions = 50

/** The newest lists, in five queries. */
export async function readSiteFeed(source: Source): Promise<SiteFeed> {
  const lists = await readDocuments(source, 'lists', { limit: maxLists, sort: '-publishedAt' })
  const entries = lists.flatMap((list) => idsOf(list.entries?.map(({ montage }) => montage)))
  const montages = await readByIds(source, 'montages', entries, ['slug', 'title', 'year'])
  const people = await readByIds(
    source,
    'people',
    lists.flatMap(({ byline }) => idsOf(byline)),
    ['name', 'slug'],
  )
  const images = await readImages(
    source,
    lists.map(({ image }) => image),
  )
  return {
    lists: lists.map((list) => {
      const ranked = (list.entries ?? []).flatMap(({ montage: id, note }) => {
        const montage = montages.get(idOf(id) ?? '')
        return montage ? [{ note: note || null, slug: montage.slug, title: montage.title, year: montage.year }] : []
      })
      return {
        urn: permanentId(list.id),
        path: pathOfList(list),
        ...languageOf(list),
        title: shownTitle(list.title, ranked.length),
        standfirst: list.standfirst,
        byline: toByline(list.byline, people),
        published: list.publishedAt ?? list.createdAt,
        updated: list.updatedAt,
        picture: toPicture(withImage(list, images).image, images.renditions, '16x9'),
        isCountdown: list.counting === 'down',
        montages: ranked,
      }
    }),
  }
}

/** The newest editions of a published list, in three queries; null when there is no such list. */
export async function readListFeed(source: Source, slug: string, site: Site): Promise<ListFeed | null> {
  const select = ['byline', 'counting', 'entries', 'language', 'shownTitle', 'slug', 'standfirst', 'title', 'updatedAt'] as const
  const [list] = await readDocuments(source, 'lists', { limit: 1, select, where: { slug: { equals: slug } } })
  if (!list) return null

  const editions = await readDocuments(source, 'editions', { limit: maxEditions, sort: '-number', where: { list: { equals: list.id } } })
  const people = await readByIds(source, 'people', idsOf(list.byline), ['name', 'slug'])
  const current = editions[0]?.number ?? 0
  const notes = new Map((list.entries ?? []).map(({ montage, note }) => [idOf(montage) ?? '', note || null]))
  return {
    urn: permanentId(`feed of ${list.id}`),
    path: pathOfList(list),
    ...languageOf(list),
    title: list.shownTitle ?? list.title,
    standfirst: list.standfirst,
    byline: toByline(list.byline, people),
    updated: editions[0]?.publishedAt ?? list.updatedAt,
    isCountdown: list.counting === 'down',
    editions: editions.map((edition) => {
      const { day, dropped, note, number, order, path } = toPastEdition(edition, list, current, site)
      const title = shownTitle(list.title, order.length)
      const noteAt = (place: number) => (number === current ? (notes.get(edition.order[place]?.montage ?? '') ?? null) : null)
      const reasoned = order.map((row, place) => ({ ...row, note: noteAt(place) }))
      return { day, dropped, note, number, order: reasoned, path, published: edition.publishedAt, title, urn: permanentId(edition.id) }
    }),
  }
}
