import { APIError, type PayloadRequest } from 'payload'
import type { Schedule } from '../payload-types.ts'
import { formatMoment } from './format-moment.ts'
import { liveSince } from './live-since.ts'
import { siteTimeZone } from './site-time-zone.ts'
import { nouns, type Target, targetOf } from './target.ts'

/** Throws 409 when readers have another state than at the time of scheduling. */
export async function refuseConflicts(schedule: Schedule, req: PayloadRequest): Promise<void> {
  const conflict = await conflictOf(schedule, targetOf(schedule), req)
  if (conflict) throw new APIError(conflict, 409, null, true)
  for (const draft of schedule.drafts) {
    const changed = await changeOf(`“${draft.title}”`, draft.liveSince, await liveSince('montages', draft.id, req), req)
    if (changed) throw new APIError(changed, 409, null, true)
  }
}

/** Why readers' state of the document itself refuses a schedule of it; null when it does not. */
export async function conflictOf(
  { action, liveSince: before }: Pick<Schedule, 'action' | 'liveSince'>,
  { collection, id }: Target,
  req: PayloadRequest,
): Promise<string | null> {
  const now = await liveSince(collection, id, req)
  if (action === 'unpublish' && now === '') return `Readers do not have this ${nouns[collection]}.`
  return changeOf(`this ${nouns[collection]}`, before ?? '', now, req)
}

async function changeOf(subject: string, before: string, now: string, req: PayloadRequest): Promise<string | null> {
  if (before === now) return null
  const happened =
    now === '' ? `Readers lost ${subject}` : `Readers got another version of ${subject} on ${formatMoment(now, await siteTimeZone(req))},`
  return `${happened} after this was scheduled. Look at it and schedule again.`
}
