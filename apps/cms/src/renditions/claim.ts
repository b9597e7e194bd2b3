import type { Payload } from 'payload'
import type { Rendition } from '../payload-types.ts'

import { patience } from './run-child.ts'

/** Longer than one file takes; renewed with each. What a killed process held is taken over after it. */
const lease = patience + 10_000

export const untilTakenOver = (): string => new Date(Date.now() + lease).toISOString()

/**
 * Takes a set that waits, the newest first since somebody may be looking at its form, so that no other process makes the same: whoever moves
 * `restsUntil` on from the value that was read has it. Null when none waits.
 */
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
    const moved = await payload.db.updateOne({
      collection: 'renditions',
      data: { restsUntil: untilTakenOver() },
      options: { atomic: true },
      where: { and: [{ id: { equals: set.id } }, { restsUntil: { equals: set.restsUntil } }] },
    })
    if (moved) return set
  }
  return null
}
