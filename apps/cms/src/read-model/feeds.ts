import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import { pathOfList } from 'types/addresses'
import type { ListFeed, SiteFeed } from 'types/content/files'
import type { Site } from 'types/content/site'
import { shownTitle } from 'types/shown-title'
import { toPastEdition } from './history.ts'
import { toByline } from './parts/entries.ts'
import { idOf, readImages, withImage } from './parts/images.ts'
import { toPicture } from './parts/picture.ts'
import { readByIds, readPublished } from './published.ts'

const maxLists = 20
/** Older ones are on the pages of the history. */
const maxEditions = 50

/** The newest lists as they stand now, in five questions. */
export async function readSiteFeed(payload: Payload): Promise<SiteFeed> {
  const lists = await readPublished(payload, 'lists', { limit: maxLists, sort: '-publishedAt' })
  const entries = lists.flatMap((list) => (list.entries ?? []).flatMap(({ montage }) => (montage ? [idOf(montage)] : [])))
  const montages = await readByIds(payload, 'montages', entries, ['slug', 'title', 'year'])
  const people = await readByIds(
    payload,
    'people',
    lists.flatMap(({ byline }) => (byline ?? []).map(idOf)),
    ['name', 'slug'],
  )
  const images = await readImages(
    payload,
    lists.map(({ image }) => image),
  )
  return {
    lists: lists.map((list) => {
      const ranked = (list.entries ?? []).flatMap(({ montage }) => (montage && montages.get(idOf(montage))) || [])
      return {
        urn: permanentId(list.id),
        path: pathOfList(list),
        title: shownTitle(list.title, ranked.length),
        standfirst: list.standfirst,
        byline: toByline((list.byline ?? []).map((person) => people.get(idOf(person)) ?? person)),
        published: list.publishedAt ?? list.createdAt,
        updated: list.updatedAt,
        picture: toPicture(withImage(list, images).image, images.renditions, '16x9'),
        montages: ranked.map(({ slug, title, year }) => ({ slug, title, year })),
      }
    }),
  }
}

/** The newest editions of a published list, in three questions; null when there is no such list. */
export async function readListFeed(payload: Payload, slug: string, site: Site): Promise<ListFeed | null> {
  const select = ['byline', 'shownTitle', 'slug', 'standfirst', 'title', 'updatedAt'] as const
  const [list] = await readPublished(payload, 'lists', { limit: 1, select, where: { slug: { equals: slug } } })
  if (!list) return null

  const editions = await readPublished(payload, 'editions', { limit: maxEditions, sort: '-number', where: { list: { equals: list.id } } })
  const people = await readByIds(payload, 'people', (list.byline ?? []).map(idOf), ['name', 'slug'])
  const current = editions[0]?.number ?? 0
  return {
    urn: permanentId(`feed of ${list.id}`),
    path: pathOfList(list),
    title: list.shownTitle ?? list.title,
    standfirst: list.standfirst,
    byline: toByline((list.byline ?? []).map((person) => people.get(idOf(person)) ?? person)),
    updated: editions[0]?.publishedAt ?? list.updatedAt,
    editions: editions.map((edition) => {
      const { day, left, note, number, order, path } = toPastEdition(edition, list, current, site)
      const title = shownTitle(list.title, order.length)
      return { day, left, note, number, order, path, published: edition.publishedAt, title, urn: permanentId(edition.id) }
    }),
  }
}

/** A name that holds for good, made of a document's id: neither a new slug nor a new address of the site makes what was read unread. */
function permanentId(id: string): string {
  const hex = createHash('sha256').update(id).digest('hex')
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
