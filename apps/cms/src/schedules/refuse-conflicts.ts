import { APIError, type PayloadRequest } from 'payload'
import type { Schedule } from '../payload-types.ts'
import { formatMoment } from './format-moment.ts'
import { liveSince } from './live-since.ts'
import { siteTimeZone } from './site-time-zone.ts'
import { nouns, targetOf } from './target.ts'

/** Throws 409 when readers have another state than at the time of scheduling. */
export async function refuseConflicts(schedule: Schedule, req: PayloadRequest): Promise<void> {
  const { collection, id } = targetOf(schedule)
  const now = await liveSince(collection, id, req)
  if (schedule.action === 'unpublish' && now === '') throw conflict(`Readers do not have this ${nouns[collection]}.`)
  await refuseChanged(`this ${nouns[collection]}`, schedule.liveSince ?? '', now, req)
  for (const draft of schedule.drafts)
    await refuseChanged(`“${draft.title}”`, draft.liveSince, await liveSince('montages', draft.id, req), req)
}

async function refuseChanged(subject: string, before: string, now: string, req: PayloadRequest): Promise<void> {
  if (before === now) return
  const happened =
    now === '' ? `Readers lost ${subject}` : `Readers got another version of ${subject} on ${formatMoment(now, await siteTimeZone(req))},`
  throw conflict(`${happened} after this was scheduled. Look at it and schedule again.`)
}

const conflict = (message: string) => new APIError(message, 409, null, true)
