import { pathOfList } from 'types/addresses'
import type { LinkedList, ListFoot } from 'types/content/list'
import type { List } from '../../payload-types.ts'
import { readByIds, readDocuments, type Source } from '../read-documents.ts'
import { languageOf } from './language.ts'
import { readSharing } from './sharing-lists.ts'

const maxRelated = 3
const fields = ['language', 'publishedAt', 'shownTitle', 'slug', 'title'] as const

type Linked = Pick<List, 'id' | 'language' | 'publishedAt' | 'shownTitle' | 'slug' | 'title'>

/** The lists to which a list leads at its foot, in four queries: its neighbours by first publication, and those with most of its films. */
export async function readFoot(list: Pick<List, 'id' | 'publishedAt'>, montages: string[], source: Source): Promise<ListFoot> {
  const { id, publishedAt } = list
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
  const related = [...lists.values()]
    .filter((each) => each.id !== next?.id && each.id !== previous?.id)
    .toSorted((a, b) => (sharing.get(b.id) ?? 0) - (sharing.get(a.id) ?? 0) || (b.publishedAt ?? '').localeCompare(a.publishedAt ?? ''))
  return { next: next && toLink(next), previous: previous && toLink(previous), related: related.slice(0, maxRelated).map(toLink) }
}

const toLink = (list: Linked): LinkedList => ({ path: pathOfList(list), ...languageOf(list), title: list.shownTitle ?? list.title })
