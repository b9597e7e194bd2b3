import type { PayloadRequest } from 'payload'

import type { List } from '../payload-types.ts'
import { findPublic } from './find-public.ts'
import { idOf } from './id-of.ts'

type Relation = 'byline' | 'entries.montage' | 'topics'

export const listsWith = (relation: Relation, ids: string[], req: PayloadRequest): Promise<List[]> =>
  findPublic('lists', { where: { [relation]: { in: ids } } }, req)

export async function idsOfListsWith(relation: Relation, ids: string[], req: PayloadRequest): Promise<string[]> {
  const lists = await findPublic('lists', { select: ['slug'], where: { [relation]: { in: ids } } }, req)
  return lists.map(({ id }) => id)
}

export const rankIn = (list: List, montage: string): number =>
  (list.entries ?? []).findIndex((entry) => idOf(entry.montage) === montage) + 1
