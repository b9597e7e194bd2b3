import type { Payload } from 'payload'
import type { Outbox } from 'types/payload-types'

import { patience } from './announce.ts'

/** As many as one announcement carries. */
const most = 50

/** Longer than a delivery takes; what a killed process held is taken over after it. */
const lease = patience + 15_000

/**
 * Takes what is due out of the outbox, oldest first, so that no other process delivers it meanwhile: whoever moves `restsUntil` on from the
 * value that was read has it.
 */
export async function claimDue(payload: Payload): Promise<Outbox[]> {
  const { docs } = await payload.find({
    collection: 'outbox',
    depth: 0,
    limit: most,
    overrideAccess: true,
    sort: 'publication',
    where: { restsUntil: { less_than_equal: new Date().toISOString() } },
  })
  const claimed: Outbox[] = []
  for (const item of docs) {
    const mine = await payload.db.updateOne({
      collection: 'outbox',
      data: { restsUntil: new Date(Date.now() + lease).toISOString() },
      options: { atomic: true },
      where: { and: [{ id: { equals: item.id } }, { restsUntil: { equals: item.restsUntil } }] },
    })
    if (mine) claimed.push(item)
  }
  return claimed
}
