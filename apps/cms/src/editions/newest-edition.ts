import type { PayloadRequest } from 'payload'
import type { Edition } from '../payload-types.ts'

import { isSameOrder } from './movement.ts'

/** The newest edition of a list at this point of the transaction; null when it was never published. */
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

/** The ids of an edition's montages in their order; none when there is no edition. */
export const orderOf = (edition: Edition | null): string[] => edition?.order.map(({ montage }) => montage) ?? []

/** Which edition the publication of an order makes: the next one, or a correction of the newest where that has the same order. */
export const editionAfter = (newest: Edition | null, montages: string[]): { isCorrection: boolean; number: number } =>
  newest && isSameOrder(orderOf(newest), montages)
    ? { isCorrection: true, number: newest.number }
    : { isCorrection: false, number: (newest?.number ?? 0) + 1 }
