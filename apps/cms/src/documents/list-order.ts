import type { PayloadRequest } from 'payload'
import type { List } from '../payload-types.ts'
import { findPublic } from './find-public.ts'

type Ordered = Pick<List, 'id' | 'publishedAt'>

/** From the list that was published first to the newest. */
export function byFirstPublication(a: Ordered, b: Ordered): number {
  const [first, second] = [a, b].map(({ id, publishedAt }) => `${publishedAt ?? ''} ${id}`) as [string, string]
  return first < second ? -1 : first > second ? 1 : 0
}

/** All published lists, the first one first. */
export async function listsInOrder(req: PayloadRequest): Promise<Pick<List, 'id' | 'publishedAt' | 'slug'>[]> {
  const lists = await findPublic('lists', { select: ['publishedAt', 'slug'] }, req)
  return lists.toSorted(byFirstPublication)
}
