import type { Payload } from 'payload'
import type { Schedule } from '../payload-types.ts'

type Outcome = { outcome: string; state: 'cancelled' | 'refused' }

/**
 * Notes what became of a schedule that waits, and frees its slot. Two that settle it at the same moment meet in its row.
 * @returns the schedule as it is now, or null when it waits no longer: nothing was changed then
 */
export async function settle(id: string, { outcome, state }: Outcome, payload: Payload): Promise<Schedule | null> {
  const settled: unknown = await payload.db.updateOne({
    collection: 'schedules',
    data: { outcome, settledAt: new Date().toISOString(), slot: id, state },
    options: { atomic: true },
    where: { and: [{ id: { equals: id } }, { state: { equals: 'waiting' } }] },
  })
  return settled as Schedule | null
}
