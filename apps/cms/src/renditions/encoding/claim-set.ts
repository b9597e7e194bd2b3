import type { Payload } from 'payload'
import type { Rendition } from '../../payload-types.ts'

import { fileTimeoutInMs } from './run-child.ts'

/** Renewed with each file. After it, another process takes over what a killed process had claimed. */
const leaseInMs = fileTimeoutInMs + 10_000

export const endOfLease = (): string => new Date(Date.now() + leaseInMs).toISOString()

/** Claims a waiting set, the newest first, since an editor may look at its form. One process gets it: the first to change `restsUntil`. */
export async function claimSet(payload: Payload): Promise<Rendition | null> {
  const { docs } = await payload.find({
    collection: 'renditions',
    depth: 0,
    limit: 5,
    overrideAccess: true,
    pagination: false,
    sort: '-restsUntil',
    where: { and: [{ isDone: { equals: false } }, { restsUntil: { less_than_equal: new Date().toISOString() } }] },
  })
  for (const set of docs) {
    const claimed = await payload.db.updateOne({
      collection: 'renditions',
      data: { restsUntil: endOfLease() },
      options: { atomic: true },
      where: { and: [{ id: { equals: set.id } }, { restsUntil: { equals: set.restsUntil } }] },
    })
    if (claimed) return set
  }
  return null
}
