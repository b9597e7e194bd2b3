import type { Payload } from 'payload'
import type { Outbox } from '../payload-types.ts'

import { announceTimeoutInMs } from './announce.ts'

const maxItems = 50

/** Longer than one announcement: then another process may take over. */
const leaseInMs = announceTimeoutInMs + 5_000

/** A process has claimed an item when it moves `restsUntil` on from the value that it read. */
export async function claimDue(payload: Payload): Promise<Outbox[]> {
  const { docs } = await payload.find({
    collection: 'outbox',
    depth: 0,
    limit: maxItems,
    overrideAccess: true,
    sort: 'publication',
    where: { restsUntil: { less_than_equal: new Date().toISOString() } },
  })
  const claimed: Outbox[] = []
  for (const item of docs) {
    const inHandUntil = new Date(Date.now() + leaseInMs).toISOString()
    if (await move(item, { inHandUntil, restsUntil: inHandUntil }, payload)) claimed.push(item)
  }
  return claimed
}

/** Items that a process delivers now stay with that process. */
export async function makeFailedDue(payload: Payload): Promise<void> {
  const now = new Date().toISOString()
  const { docs } = await payload.find({
    collection: 'outbox',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    where: {
      and: [{ restsUntil: { greater_than: now } }, { or: [{ inHandUntil: { exists: false } }, { inHandUntil: { less_than_equal: now } }] }],
    },
  })
  for (const item of docs) await move(item, { restsUntil: now }, payload)
}

/** False: another process was faster. */
async function move(item: Outbox, data: Pick<Partial<Outbox>, 'inHandUntil' | 'restsUntil'>, payload: Payload): Promise<boolean> {
  const moved = await payload.db.updateOne({
    collection: 'outbox',
    data,
    options: { atomic: true },
    where: { and: [{ id: { equals: item.id } }, { restsUntil: { equals: item.restsUntil } }] },
  })
  return Boolean(moved)
}
