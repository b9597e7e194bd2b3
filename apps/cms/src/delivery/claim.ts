import type { Payload } from 'payload'
import type { Outbox } from '../payload-types.ts'

import { patience } from './announce.ts'

/** Of one claim: each is one write. What is left is claimed the next time, a second later. */
const most = 50

/** Longer than an announcement takes; what a killed process held is taken over after it. Told twice does no harm, so it need not cover more. */
const lease = patience + 5_000

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
    const inHandUntil = new Date(Date.now() + lease).toISOString()
    if (await move(item, { inHandUntil, restsUntil: inHandUntil }, payload)) claimed.push(item)
  }
  return claimed
}

/** Makes due what rests after a failure; what a process has in hand stays with it. */
export async function wakeResting(payload: Payload): Promise<void> {
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

/** Moves an item on from where it was read; false when somebody else has done so meanwhile. */
async function move(item: Outbox, data: Pick<Partial<Outbox>, 'inHandUntil' | 'restsUntil'>, payload: Payload): Promise<boolean> {
  const moved = await payload.db.updateOne({
    collection: 'outbox',
    data,
    options: { atomic: true },
    where: { and: [{ id: { equals: item.id } }, { restsUntil: { equals: item.restsUntil } }] },
  })
  return Boolean(moved)
}
