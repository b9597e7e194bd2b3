import { APIError, type PayloadRequest, ValidationError } from 'payload'
import type { Schedule } from '../payload-types.ts'
import { formatMoment } from './format-moment.ts'
import { siteTimeZone } from './site-time-zone.ts'

export type SchedulePlan = Pick<Schedule, 'action' | 'at' | 'copy' | 'drafts' | 'liveSince' | 'revision' | 'savedAt'> & { list: string }

/** Dismisses earlier refusals of the list. Throws 409 when the same action already waits. */
export async function storeSchedule(plan: SchedulePlan, req: PayloadRequest): Promise<Schedule> {
  const others = await waitingFor(plan.list, req)
  const same = others.find(({ action }) => action === plan.action)
  if (same) {
    const action = same.action === 'publish' ? 'go live' : 'be withdrawn'
    const when = formatMoment(same.at, await siteTimeZone(req))
    throw new APIError(
      `This list is already scheduled to ${action} on ${when}, by ${same.by}. Cancel that schedule first.`,
      409,
      null,
      true,
    )
  }
  const isLiveByThen = plan.liveSince !== '' || others.some(({ at }) => at < plan.at)
  if (plan.action === 'unpublish' && !isLiveByThen)
    throw new APIError('Readers do not have this list, and will not have it by then.', 409, null, true)

  await req.payload.db.updateMany({
    collection: 'schedules',
    data: { isDismissed: true },
    req,
    where: { and: [{ list: { equals: plan.list } }, { state: { equals: 'refused' } }] },
  })
  return create(plan, req)
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

async function create(plan: SchedulePlan, req: PayloadRequest): Promise<Schedule> {
  const data = {
    ...plan,
    by: req.user?.name ?? '',
    slot: `${plan.list}:${plan.action}`,
    state: 'waiting' as const,
    userId: String(req.user?.id),
    withDrafts: plan.drafts.map(({ title }) => title),
  }
  try {
    return await req.payload.create({ collection: 'schedules', data, depth: 0, overrideAccess: true, req })
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error
    throw new APIError('Somebody else scheduled this at the same moment. Look at their schedule first.', 409, null, true)
  }
}
