import type { PayloadRequest } from 'payload'
import { pathOfList } from 'types/addresses'
import { findPublic } from '../documents/find-public.ts'
import { idsOf } from '../documents/id-of.ts'
import type { List } from '../payload-types.ts'
import type { Listing } from './list-index-pages.ts'

type Ordered = Pick<List, 'id' | 'publishedAt' | 'slug'>

/** The lists that were published right before and after a list, whose feet lead to it. @param lists all, in order */
export function neighboursOf({ id, publishedAt }: Pick<List, 'id' | 'publishedAt'>, lists: Ordered[]): string[] {
  const at = publishedAt ?? ''
  const others = lists.filter((list) => list.id !== id)
  const before = others.findLast((list) => (list.publishedAt ?? '') < at)
  const after = others.find((list) => (list.publishedAt ?? '') > at)
  return [before, after].flatMap((list) => (list ? pathOfList(list) : []))
}

/** The lists that may lead to a list since they share montages with it: readers must not be led to a page that is gone, or by an old title. */
export async function sharingWith({ id, montages }: Listing, req: PayloadRequest): Promise<string[]> {
  if (montages.length === 0) return []
  const lists = await findPublic('lists', { select: ['slug'], where: { 'entries.montage': { in: montages } } }, req)
  return lists.filter((list) => list.id !== id).map(pathOfList)
}

/** Related lists at a foot, and the two neighbours that are not among them. */
const shownAtFoot = 5

/** The lists that may lead to a list since they share topics with it. No others of the topic come before it there. */
export async function sharingTopicsWith({ id, publishedAt, topics }: Listing, req: PayloadRequest): Promise<string[]> {
  if (topics.length === 0) return []
  const select = ['publishedAt', 'slug', 'topics'] as const
  const others = (await findPublic('lists', { select, where: { topics: { in: topics } } }, req)).filter((list) => list.id !== id)
  const common = (a: string[], b: string[]) => a.filter((topic) => b.includes(topic)).length
  const held = new Map(others.map((list) => [list.id, idsOf(list.topics)]))
  const topicsOf = (list: Ordered) => held.get(list.id) ?? []
  return others
    .filter((list) => {
      const shared = common(topicsOf(list), topics)
      const before = others.filter((other) => {
        const more = other === list ? -1 : common(topicsOf(other), topicsOf(list)) - shared
        return more > 0 || (more === 0 && (other.publishedAt ?? '') > (publishedAt ?? ''))
      })
      return before.length < shownAtFoot
    })
    .map(pathOfList)
}
