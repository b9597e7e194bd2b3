import type { PayloadRequest } from 'payload'
import type { Edition } from '../payload-types.ts'

import { isSameOrder } from './movement.ts'

export async function newestEdition(list: string, req: PayloadRequest): Promise<Edition | null> {
  const { docs } = await req.payload.find({
    collection: 'editions',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    req,
    sort: '-number',
    where: { list: { equals: list } },
  })
  return docs[0] ?? null
}

export const orderOf = (edition: Edition | null): string[] => edition?.order.map(({ montage }) => montage) ?? []

/** The next edition, or a correction of the newest when the order is the same. */
export const editionAfter = (newest: Edition | null, montages: string[]): { isCorrection: boolean; number: number } =>
  newest && isSameOrder(orderOf(newest), montages)
    ? { isCorrection: true, number: newest.number }
    : { isCorrection: false, number: (newest?.number ?? 0) + 1 }
