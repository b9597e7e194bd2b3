import { pathOfList } from 'types/addresses'
import type { RankedList } from 'types/content/list'
import type { Site } from 'types/content/site'
import { pathOfTopic } from 'types/index-addresses'
import { idOf, idsOf } from '../../documents/id-of.ts'
import { readEarlier } from '../../editions/earlier.ts'
import type { Edition, List } from '../../payload-types.ts'
import { toDay } from '../parts/day.ts'
import { toDropped } from '../parts/dropped.ts'
import { isOrderOf, lastChange, toEdition } from '../parts/edition.ts'
import { montagesOf, titleOf, toByline, toEntries } from '../parts/entries.ts'
import { readFoot } from '../parts/foot.ts'
import { readImages, withImage } from '../parts/images.ts'
import { languageOf } from '../parts/language.ts'
import { toPicture } from '../parts/picture.ts'
import type { Renditions } from '../parts/rendition-sets.ts'
import { toRichText } from '../parts/rich-text.ts'
import { readByIds, readDocuments, type Source } from '../read-documents.ts'

/** A published list with its montages, in twelve queries whatever its length; null when there is none. */
export async function readList(source: Source, slug: string, site: Site): Promise<RankedList | null> {
  const [stored] = await readDocuments(source, 'lists', { limit: 1, where: { slug: { equals: slug } } })
  if (!stored) return null

  const [newest = null] = await readDocuments(source, 'editions', { limit: 1, sort: '-number', where: { list: { equals: stored.id } } })
  const entries = idsOf(stored.entries?.map(({ montage }) => montage))
  const dropped = newest ? readEarlier(newest).dropped.map(({ montage }) => montage) : []
  const montages = await readByIds(source, 'montages', [...entries, ...dropped])
  const people = await readByIds(source, 'people', idsOf(stored.byline), ['name', 'slug'])
  const images = await readImages(source, [stored.image, ...entries.map((id) => montages.get(id)?.image)])
  const list: List = {
    ...withImage(stored, images),
    byline: (stored.byline ?? []).map((person) => people.get(idOf(person) ?? '') ?? person),
    entries: (stored.entries ?? []).map((entry) => {
      const montage = montages.get(idOf(entry.montage) ?? '')
      return montage ? { ...entry, montage: withImage(montage, images) } : entry
    }),
  }
  // Another publish between these queries makes them differ; its announcement regenerates the page.
  const edition = newest && isOrderOf(newest, montagesOf(list)) ? newest : null
  const topics = await readByIds(source, 'topics', idsOf(stored.topics), ['name', 'slug'])
  return {
    ...toRankedList(list, site, images.renditions, edition),
    topics: [...new Set(idsOf(stored.topics))]
      .flatMap((id) => topics.get(id) ?? [])
      .map((topic) => ({ name: topic.name, path: pathOfTopic(topic) })),
    dropped: edition ? toDropped(list, montagesOf(list), edition, [...montages.values()], site) : [],
    ...(!source.laidOver && { foot: await readFoot(list, entries, source) }),
  }
}

/** An entry whose montage is not public is left out, and the ranks close up. */
export function toRankedList(
  list: List,
  { timeZone }: Pick<Site, 'timeZone'>,
  renditions: Renditions = new Map(),
  newest: Edition | null = null,
): RankedList {
  const entries = toEntries(list, renditions, newest)
  const isCountdown = list.counting === 'down'
  const published = toDay(list.publishedAt, timeZone)
  const changedAt = lastChange(list, newest)
  const updated = toDay(changedAt, timeZone)
  return {
    path: pathOfList(list),
    ...languageOf(list),
    slug: list.slug,
    title: titleOf(list),
    standfirst: list.standfirst,
    byline: toByline(list.byline),
    topics: [],
    published,
    updated: updated && published && updated > published ? updated : null,
    publishedAt: list.publishedAt ?? null,
    changedAt: list.publishedAt ? ([list.publishedAt, changedAt].toSorted().at(-1) ?? null) : null,
    picture: toPicture(list.image, renditions),
    introduction: toRichText(list.introduction),
    closing: toRichText(list.closing),
    method: toRichText(list.method),
    isCountdown,
    entries: isCountdown ? entries.toReversed() : entries,
    edition: newest ? toEdition(newest, list, { timeZone }) : null,
    dropped: [],
  }
}
