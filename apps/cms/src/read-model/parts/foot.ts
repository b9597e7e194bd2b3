import { pathOfList } from 'types/addresses'
import type { LinkedList, ListFoot } from 'types/content/list'
import { idsOf } from '../../documents/id-of.ts'
import type { List } from '../../payload-types.ts'
import { readByIds, readDocuments, type Source } from '../read-documents.ts'
import { languageOf } from './language.ts'
import { readSharing } from './sharing-lists.ts'

const maxRelated = 3
const maxSharingTopics = 30
const fields = ['language', 'publishedAt', 'shownTitle', 'slug', 'title', 'topics'] as const

type Linked = Pick<List, 'id' | 'language' | 'publishedAt' | 'shownTitle' | 'slug' | 'title' | 'topics'>

/** The lists to which a list leads at its foot, in five queries: its neighbours by first publication, and those with most of its films, then topics. */
export async function readFoot(list: Pick<List, 'id' | 'publishedAt' | 'topics'>, montages: string[], source: Source): Promise<ListFoot> {
  const { id, publishedAt } = list
  const topics = idsOf(list.topics)
  const neighbour = async (side: 'greater_than' | 'less_than', sort: string): Promise<Linked | null> => {
    if (!publishedAt) return null
    const [found] = await readDocuments(source, 'lists', {
      limit: 1,
      select: fields,
      sort,
      where: { publishedAt: { [side]: publishedAt } },
    })
    return found ?? null
  }
  const next = await neighbour('greater_than', 'publishedAt')
  const previous = await neighbour('less_than', '-publishedAt')
  const sharing = await readSharing(source.payload, id, montages)
  const lists = await readByIds(source, 'lists', sharing.keys(), fields)
  const where = { topics: { in: topics } }
  const query = { limit: maxSharingTopics, select: fields, sort: '-publishedAt', where }
  const ofTopics = topics.length > 0 ? await readDocuments(source, 'lists', query) : []
  const common = (other: Linked) => idsOf(other.topics).filter((topic) => topics.includes(topic)).length
  const closeness = (other: Linked) => (sharing.get(other.id) ?? 0) * 10 + common(other)
  const related = [...new Map([...lists, ...ofTopics.map((each) => [each.id, each] as const)]).values()]
    .filter((each) => ![id, next?.id, previous?.id].includes(each.id))
    .toSorted((a, b) => closeness(b) - closeness(a) || (b.publishedAt ?? '').localeCompare(a.publishedAt ?? ''))
  return { next: next && toLink(next), previous: previous && toLink(previous), related: related.slice(0, maxRelated).map(toLink) }
}

const toLink = (list: Linked): LinkedList => ({ path: pathOfList(list), ...languageOf(list), title: list.shownTitle ?? list.title })
