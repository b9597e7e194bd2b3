import { pathOfList } from 'types/addresses'
import type { TopicFeed } from 'types/content/files'
import type { Topic, TopicIndex } from 'types/content/indexes'
import type { Site } from 'types/content/site'
import { listsOnPage, olderPages, pathOfOlderLists, pathOfTopic, topicsPath } from 'types/index-addresses'
import { byFirstPublication } from '../../documents/list-order.ts'
import { listsPerTopic } from '../../documents/lists-per-topic.ts'
import { languageOf } from '../parts/language.ts'
import { permanentId } from '../parts/permanent-id.ts'
import { readTrailLists, toRow } from '../parts/trail.ts'
import { readDocuments, type Source } from '../read-documents.ts'

const maxLists = 20

/** The newest lists of a topic, or those of an older page by its number, in four queries. Null for a topic that no list has. */
export async function readTopic(source: Source, slug: string, number: number | null, site: Site): Promise<Topic | null> {
  const [topic] = await readDocuments(source, 'topics', { limit: 1, where: { slug: { equals: slug } } })
  if (!topic) return null
  const where = { topics: { in: [topic.id] } }
  const all = (await readDocuments(source, 'lists', { select: ['publishedAt'], where })).toSorted(byFirstPublication)
  const last = olderPages(all.length)
  const page = number ?? last + 1
  if (all.length === 0 || (number !== null && page > last)) return null

  const shown = all.slice((page - 1) * listsOnPage, page > last ? undefined : page * listsOnPage)
  const { lengths, lists } = await readTrailLists(source, { id: { in: shown.map(({ id }) => id) } })
  const path = pathOfTopic(topic)
  return {
    path: number === null ? path : pathOfOlderLists(page, path),
    main: path,
    name: topic.name,
    words: topic.words || null,
    lists: lists.toSorted((a, b) => byFirstPublication(b, a)).map((list) => toRow(list, lengths.get(list.id) ?? 0, site)),
    older: page > 1 ? pathOfOlderLists(page - 1, path) : null,
    newer: page > last ? null : page === last ? path : pathOfOlderLists(page + 1, path),
  }
}

/** In three queries; null for a topic that no list has. */
export async function readTopicFeed(source: Source, slug: string): Promise<TopicFeed | null> {
  const [topic] = await readDocuments(source, 'topics', { limit: 1, where: { slug: { equals: slug } } })
  const { lengths, lists } = topic ? await readTrailLists(source, { topics: { in: [topic.id] } }, maxLists) : { lengths: null, lists: [] }
  if (!topic || lists.length === 0) return null
  return {
    urn: permanentId(`feed of ${topic.id}`),
    path: pathOfTopic(topic),
    name: topic.name,
    words: topic.words || null,
    lists: lists.map((list) => ({
      urn: permanentId(list.id),
      path: pathOfList(list),
      ...languageOf(list),
      title: list.shownTitle ?? list.title,
      standfirst: list.standfirst,
      published: list.publishedAt ?? list.createdAt,
      length: lengths?.get(list.id) ?? 0,
    })),
  }
}

/** All topics that a list has, in two queries. */
export async function readTopicIndex(source: Source): Promise<TopicIndex | null> {
  const topics = await readDocuments(source, 'topics', { select: ['name', 'slug', 'words'] })
  const counts = listsPerTopic(topics, await readDocuments(source, 'lists', { select: ['topics'] }))
  if (counts.size === 0) return null
  return {
    path: topicsPath,
    topics: topics
      .filter(({ slug }) => counts.has(slug))
      .toSorted((a, b) => a.name.localeCompare(b.name, 'en') || (a.slug < b.slug ? -1 : 1))
      .map((topic) => ({ path: pathOfTopic(topic), name: topic.name, words: topic.words || null, lists: counts.get(topic.slug) ?? 0 })),
  }
}
