import { APIError, type PayloadRequest, ValidationError } from 'payload'
import type { Schedule } from '../payload-types.ts'

import { siteTimeZone } from './site-time-zone.ts'
import { inWords } from './words.ts'

/** What is to be done, with what and when. */
export type Planned = Pick<Schedule, 'action' | 'at' | 'copy' | 'drafts' | 'liveSince' | 'revision' | 'savedAt'> & { list: string }

/**
 * Keeps a plan in the name of the user of `req`, in its transaction. What was refused of the list before is seen to by that.
 * Throws 409 when the same action waits for the list already, or a withdrawal finds nothing to withdraw by then.
 */
export async function keep(planned: Planned, req: PayloadRequest): Promise<Schedule> {
  const others = await waitingFor(planned.list, req)
  const same = others.find(({ action }) => action === planned.action)
  if (same) {
    const what = same.action === 'publish' ? 'is to go live' : 'is to be withdrawn'
    const when = inWords(same.at, await siteTimeZone(req))
    throw new APIError(`This list ${what} on ${when} already, as ${same.by} scheduled it. Cancel that first.`, 409, null, true)
  }
  const isLiveByThen = planned.liveSince !== '' || others.some(({ at }) => at < planned.at)
  if (planned.action === 'unpublish' && !isLiveByThen)
    throw new APIError('Readers do not have this list, and will not by then.', 409, null, true)

  await req.payload.db.updateMany({
    collection: 'schedules',
    data: { isDismissed: true },
    req,
    where: { and: [{ list: { equals: planned.list } }, { state: { equals: 'refused' } }] },
  })
  return create(planned, req)
}

async function waitingFor(list: string, req: PayloadRequest): Promise<Schedule[]> {
  const { docs } = await req.payload.find({
    collection: 'schedules',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    where: { and: [{ list: { equals: list } }, { state: { equals: 'waiting' } }] },
  })
  return docs
}

async function create(planned: Planned, req: PayloadRequest): Promise<Schedule> {
  const data = {
    ...planned,
    by: req.user?.name ?? '',
    slot: `${planned.list}:${planned.action}`,
    state: 'waiting' as const,
    userId: String(req.user?.id),
    withDrafts: planned.drafts.map(({ title }) => title),
  }
  try {
    return await req.payload.create({ collection: 'schedules', data, depth: 0, overrideAccess: true, req })
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error
    throw new APIError('Somebody scheduled this at the same moment. Look at what waits now.', 409, null, true)
  }
}
