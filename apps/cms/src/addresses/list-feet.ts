import type { PayloadRequest } from 'payload'
import { pathOfList } from 'types/addresses'
import { findPublic } from '../documents/find-public.ts'
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
