import type { Payload } from 'payload'
import type { Outbox } from '../payload-types.ts'

import { leaseInMs } from './in-progress/in-progress.ts'

const maxClaimed = 50

/** The newest first: readers wait for what was just published. A process has claimed an item when it moves `restsUntil` on from the value that it read. */
export async function claimDue(payload: Payload): Promise<Outbox[]> {
  const claimed: Outbox[] = []
  for (;;) {
    const some = await claimSome(payload)
    claimed.push(...some)
    if (some.length < maxClaimed) return claimed
  }
}

async function claimSome(payload: Payload): Promise<Outbox[]> {
  const { docs } = await payload.find({
    collection: 'outbox',
    depth: 0,
    limit: maxClaimed,
    overrideAccess: true,
    sort: '-publication',
    where: { restsUntil: { less_than_equal: new Date().toISOString() } },
  })
  const claimed: Outbox[] = []
  for (const item of docs) {
    const inHandUntil = new Date(Date.now() + leaseInMs).toISOString()
    if (await move(item, { inHandUntil, restsUntil: inHandUntil }, payload)) claimed.push(item)
  }
  return claimed
}

/** Keeps an item for this process, with the pages that are not served yet. */
export async function renewLease({ id }: Outbox, paths: string[], payload: Payload): Promise<void> {
  const inHandUntil = new Date(Date.now() + leaseInMs).toISOString()
  await payload.db.updateOne({ collection: 'outbox', data: { inHandUntil, paths, restsUntil: inHandUntil }, id, returning: false })
}

/** Leaves in an item the pages that are not live yet. */
export async function keepPaths({ id }: Outbox, paths: string[], payload: Payload): Promise<void> {
  await payload.db.updateOne({ collection: 'outbox', data: { paths }, id, returning: false })
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
