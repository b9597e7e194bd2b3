import { APIError, type PayloadRequest } from 'payload'
import { idOf } from '../documents/id-of.ts'
import type { Schedule } from '../payload-types.ts'
import { formatMoment } from './format-moment.ts'
import { liveSince } from './live-since.ts'
import { siteTimeZone } from './site-time-zone.ts'

/** Throws 409 when readers have another state than at the time of scheduling. */
export async function refuseConflicts({ action, drafts, list, liveSince: before }: Schedule, req: PayloadRequest): Promise<void> {
  const now = await liveSince('lists', idOf(list) ?? '', req)
  if (action === 'unpublish' && now === '') throw conflict('Readers do not have this list.')
  await refuseChanged('this list', before ?? '', now, req)
  for (const draft of drafts) await refuseChanged(`“${draft.title}”`, draft.liveSince, await liveSince('montages', draft.id, req), req)
}

async function refuseChanged(subject: string, before: string, now: string, req: PayloadRequest): Promise<void> {
  if (before === now) return
  const happened =
    now === '' ? `Readers lost ${subject}` : `Readers got another version of ${subject} on ${formatMoment(now, await siteTimeZone(req))},`
  throw conflict(`${happened} after this was scheduled. Look at it and schedule again.`)
}

const conflict = (message: string) => new APIError(message, 409, null, true)
