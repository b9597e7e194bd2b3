import { APIError, type PayloadRequest, ValidationError } from 'payload'
import type { Schedule } from '../payload-types.ts'
import { formatMoment } from './format-moment.ts'
import { siteTimeZone } from './site-time-zone.ts'
import { isOf, nouns, type Target } from './target.ts'

export type SchedulePlan = Pick<Schedule, 'action' | 'at' | 'copy' | 'drafts' | 'liveSince' | 'revision' | 'savedAt' | 'title'>

/** Dismisses earlier refusals of the document. Throws 409 when the same action already waits. */
export async function storeSchedule(plan: SchedulePlan, target: Target, req: PayloadRequest): Promise<Schedule> {
  const noun = nouns[target.collection]
  const others = await waitingFor(target, req)
  const same = others.find(({ action }) => action === plan.action)
  if (same) {
    const action = same.action === 'publish' ? 'go live' : 'be withdrawn'
    const when = formatMoment(same.at, await siteTimeZone(req))
    throw new APIError(
      `This ${noun} is already scheduled to ${action} on ${when}, by ${same.by}. Cancel that schedule first.`,
      409,
      null,
      true,
    )
  }
  const isLiveByThen = plan.liveSince !== '' || others.some(({ at }) => at < plan.at)
  if (plan.action === 'unpublish' && !isLiveByThen)
    throw new APIError(`Readers do not have this ${noun}, and will not have it by then.`, 409, null, true)

  await req.payload.db.updateMany({
    collection: 'schedules',
    data: { isDismissed: true },
    req,
    where: { and: [isOf(target), { state: { equals: 'refused' } }] },
  })
  return create(plan, target, req)
}

async function waitingFor(target: Target, req: PayloadRequest): Promise<Schedule[]> {
  const { docs } = await req.payload.find({
    collection: 'schedules',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    where: { and: [isOf(target), { state: { equals: 'waiting' } }] },
  })
  return docs
}

async function create(plan: SchedulePlan, { collection, id }: Target, req: PayloadRequest): Promise<Schedule> {
  const data = {
    ...plan,
    by: req.user?.name ?? '',
    [nouns[collection]]: id,
    slot: `${id}:${plan.action}`,
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
