import type { PayloadRequest } from 'payload'
import { findPublic } from './find-public.ts'
import { idsOf } from './id-of.ts'

export const maxListsOnFront = 25
export const maxTopEntries = 3

/** The ids of the lists on the front, the lead first. */
export async function frontLists(req: PayloadRequest): Promise<string[]> {
  const lists = await findPublic('lists', { limit: maxListsOnFront, select: ['publishedAt'], sort: '-publishedAt' }, req)
  return lists.map(({ id }) => id)
}

/** The montages that the front shows of its lead. */
export async function topOfList(list: string, req: PayloadRequest): Promise<string[]> {
  const [lead] = await findPublic('lists', { limit: 1, select: ['entries'], where: { id: { equals: list } } }, req)
  return idsOf(lead?.entries?.slice(0, maxTopEntries).map(({ montage }) => montage))
}
