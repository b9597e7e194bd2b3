import type { Payload, PayloadRequest } from 'payload'
import type { Schedule } from '../payload-types.ts'

/** A request, or who writes outside of a request. */
type Requester = Partial<PayloadRequest> & { payload: Payload }
type Outcome = { outcome: string; state: 'cancelled' | 'refused' }

/** @returns null when the schedule no longer waits: then nothing was changed */
export async function finishSchedule(id: string, { outcome, state }: Outcome, req: Requester): Promise<Schedule | null> {
  const finished: unknown = await req.payload.db.updateOne({
    collection: 'schedules',
    data: { outcome, settledAt: new Date().toISOString(), slot: id, state },
    options: { atomic: true },
    req,
    where: { and: [{ id: { equals: id } }, { state: { equals: 'waiting' } }] },
  })
  return finished as Schedule | null
}
