import type { PayloadRequest } from 'payload'
import type { Edition } from 'types/payload-types'

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
