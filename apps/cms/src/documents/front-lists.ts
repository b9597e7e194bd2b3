import type { PayloadRequest } from 'payload'
import { shownOfCountdown } from 'types/content/countdown'
import type { List } from '../payload-types.ts'
import { findPublic } from './find-public.ts'
import { idsOf } from './id-of.ts'

export const maxListsOnFront = 25

/** The lists on the front by their ids, the lead first. `onlyOther`: the list that the front does not show, when there is just one. */
export type FrontLists = { shown: string[]; onlyOther: string | null }

export async function frontLists(req: PayloadRequest): Promise<FrontLists> {
  const lists = await findPublic('lists', { limit: maxListsOnFront + 2, select: ['publishedAt'], sort: '-publishedAt' }, req)
  const [other, ...more] = lists.slice(maxListsOnFront)
  return { onlyOther: more.length === 0 ? (other?.id ?? null) : null, shown: lists.slice(0, maxListsOnFront).map(({ id }) => id) }
}

/** The montages that the front shows of its lead. */
export async function topOfList(list: string, req: PayloadRequest): Promise<string[]> {
  const [lead] = await findPublic('lists', { limit: 1, select: ['counting', 'entries'], where: { id: { equals: list } } }, req)
  return idsOf(firstRead(lead?.entries ?? [], lead?.counting).map(({ montage }) => montage))
}

/** The first entries in reading order, so that the front does not tell the end of a countdown. */
export const firstRead = <Entry>(byRank: Entry[], counting: List['counting'] | undefined): Entry[] =>
  (counting === 'down' ? byRank.toReversed() : byRank).slice(0, shownOfCountdown)
