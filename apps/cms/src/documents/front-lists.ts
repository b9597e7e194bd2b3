import type { PayloadRequest } from 'payload'
import type { List } from '../payload-types.ts'
import { findPublic } from './find-public.ts'
import { idsOf } from './id-of.ts'

export const maxListsOnFront = 25
const maxTopEntries = 3

/** The ids of the lists on the front, the lead first. */
export async function frontLists(req: PayloadRequest): Promise<string[]> {
  const lists = await findPublic('lists', { limit: maxListsOnFront, select: ['publishedAt'], sort: '-publishedAt' }, req)
  return lists.map(({ id }) => id)
}

/** The montages that the front shows of its lead. */
export async function topOfList(list: string, req: PayloadRequest): Promise<string[]> {
  const [lead] = await findPublic('lists', { limit: 1, select: ['counting', 'entries'], where: { id: { equals: list } } }, req)
  return idsOf(firstRead(lead?.entries ?? [], lead?.counting).map(({ montage }) => montage))
}

/** The first entries in reading order, so that the front does not tell the end of a countdown. */
export const firstRead = <Entry>(byRank: Entry[], counting: List['counting'] | undefined): Entry[] =>
  (counting === 'down' ? byRank.toReversed() : byRank).slice(0, maxTopEntries)
