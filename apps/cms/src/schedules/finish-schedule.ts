import type { Payload } from 'payload'
import type { Schedule } from '../payload-types.ts'

type Outcome = { outcome: string; state: 'cancelled' | 'refused' }

/** @returns null when the schedule no longer waits: then nothing was changed */
export async function finishSchedule(id: string, { outcome, state }: Outcome, payload: Payload): Promise<Schedule | null> {
  const finished: unknown = await payload.db.updateOne({
    collection: 'schedules',
    data: { outcome, settledAt: new Date().toISOString(), slot: id, state },
    options: { atomic: true },
    where: { and: [{ id: { equals: id } }, { state: { equals: 'waiting' } }] },
  })
  return finished as Schedule | null
}
