import { APIError, type PayloadRequest } from 'payload'
import { idOf } from '../documents/id-of.ts'
import type { Schedule } from '../payload-types.ts'
import { liveSince } from './live-since.ts'
import { siteTimeZone } from './site-time-zone.ts'
import { inWords } from './words.ts'

/** Throws 409 when readers have another state of the list, or of a montage that was to go with it, than when it was scheduled: neither is overwritten. */
export async function refuseConflicts({ action, drafts, list, liveSince: before }: Schedule, req: PayloadRequest): Promise<void> {
  const now = await liveSince('lists', idOf(list) ?? '', req)
  if (action === 'unpublish' && now === '') throw conflict('Readers do not have this list.')
  await refuseMoved('this list', before ?? '', now, req)
  for (const draft of drafts) await refuseMoved(`“${draft.title}”`, draft.liveSince, await liveSince('montages', draft.id, req), req)
}

async function refuseMoved(what: string, before: string, now: string, req: PayloadRequest): Promise<void> {
  if (before === now) return
  const happened =
    now === '' ? `Readers lost ${what}` : `Readers got another version of ${what} on ${inWords(now, await siteTimeZone(req))},`
  throw conflict(`${happened} after this was scheduled. Look at it and schedule again.`)
}

const conflict = (message: string) => new APIError(message, 409, null, true)
