import type { Payload } from 'payload'
import { pathOfList } from 'types/addresses'
import type { RankedList } from 'types/content/list'
import type { Site } from 'types/content/site'
import { keptBy } from '../editions/earlier.ts'
import type { Edition, List } from '../payload-types.ts'
import { toDay } from './parts/day.ts'
import { isOrderOf, lastChange, toEdition } from './parts/edition.ts'
import { montagesOf, titleOf, toByline, toEntries } from './parts/entries.ts'
import { idOf, readImages, withImage } from './parts/images.ts'
import { toLeft } from './parts/left.ts'
import { toPicture } from './parts/picture.ts'
import type { Renditions } from './parts/rendition-sets.ts'
import { toRichText } from './parts/rich-text.ts'
import { readByIds, readPublished } from './published.ts'

/** A published list with its montages, in six questions whatever its length; null when there is none. */
export async function readList(payload: Payload, slug: string, site: Site): Promise<RankedList | null> {
  const [found] = await readPublished(payload, 'lists', { limit: 1, where: { slug: { equals: slug } } })
  if (!found) return null

  const [newest = null] = await readPublished(payload, 'editions', { limit: 1, sort: '-number', where: { list: { equals: found.id } } })
  const entries = (found.entries ?? []).flatMap(({ montage }) => (montage ? [idOf(montage)] : []))
  const gone = newest ? keptBy(newest).left.map(({ montage }) => montage) : []
  const montages = await readByIds(payload, 'montages', [...entries, ...gone])
  const people = await readByIds(payload, 'people', (found.byline ?? []).map(idOf), ['name', 'slug'])
  const images = await readImages(payload, [found.image, ...entries.map((id) => montages.get(id)?.image)])
  const list: List = {
    ...withImage(found, images),
    byline: (found.byline ?? []).map((person) => people.get(idOf(person)) ?? person),
    entries: (found.entries ?? []).map((entry) => {
      const montage = entry.montage && montages.get(idOf(entry.montage))
      return montage ? { ...entry, montage: withImage(montage, images) } : entry
    }),
  }
  // A publish may have come between the questions. Its announcement has the page made anew.
  const edition = newest && isOrderOf(newest, montagesOf(list)) ? newest : null
  return {
    ...toRankedList(list, site, images.renditions, edition),
    left: edition ? toLeft(list, montagesOf(list), edition, [...montages.values()], site) : [],
  }
}

/** From documents to the page. An entry whose montage is not public is left out, and the ranks close up. */
export function toRankedList(
  list: List,
  { timeZone }: Pick<Site, 'timeZone'>,
  renditions: Renditions = new Map(),
  newest: Edition | null = null,
): RankedList {
  const entries = toEntries(list, renditions, newest)
  const isCountdown = list.counting === 'down'
  const published = toDay(list.publishedAt, timeZone)
  const updated = toDay(lastChange(list, newest), timeZone)
  return {
    path: pathOfList(list),
    slug: list.slug,
    title: titleOf(list),
    standfirst: list.standfirst,
    byline: toByline(list.byline),
    published,
    updated: updated && published && updated > published ? updated : null,
    picture: toPicture(list.image, renditions),
    introduction: toRichText(list.introduction),
    closing: toRichText(list.closing),
    method: toRichText(list.method),
    isCountdown,
    entries: isCountdown ? entries.toReversed() : entries,
    edition: newest ? toEdition(newest, list, { timeZone }) : null,
    left: [],
  }
}
