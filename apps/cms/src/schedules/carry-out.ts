import { APIError, type PayloadRequest } from 'payload'
import { mayPublish } from '../access/roles.ts'
import { idOf } from '../documents/id-of.ts'
import { newestState } from '../documents/newest-state.ts'
import type { Schedule } from '../payload-types.ts'
import { gone } from './gone.ts'
import { liveSince } from './live-since.ts'
import { putLive } from './put-live.ts'
import { refuseConflicts } from './refuse-conflicts.ts'

/**
 * Does what a schedule says, in the transaction of `req` and as the user who scheduled it, who may have lost the right meanwhile.
 * The schedule is marked done in the same transaction, so that it is done once, whoever else tries.
 * @returns false when it waits no longer. Throws what stands against it.
 */
export async function carryOut(id: string, req: PayloadRequest): Promise<boolean> {
  const schedule = await claim(id, req)
  if (!schedule) return false

  await actAs(schedule, req)
  // Each version that is saved from here on says so.
  req.context.isScheduled = true
  await refuseConflicts(schedule, req)
  if (schedule.action === 'publish') await putLive(schedule, req)
  else await withdraw(schedule, req)
  await tellOthers(schedule, req)
  return true
}

/** Marks the schedule done before anything else is written: of two processes that have read it as waiting, one is refused here. */
async function claim(id: string, req: PayloadRequest): Promise<Schedule | null> {
  const { payload } = req
  const where = { and: [{ id: { equals: id } }, { state: { equals: 'waiting' } }] }
  const { docs } = await payload.find({ collection: 'schedules', depth: 0, limit: 1, overrideAccess: true, pagination: false, req, where })
  const [schedule] = docs
  if (!schedule) return null
  const data = {
    outcome: schedule.action === 'publish' ? 'Published.' : 'Withdrawn from readers.',
    settledAt: new Date().toISOString(),
    slot: id,
    state: 'done',
  }
  await payload.db.updateOne({ collection: 'schedules', data, id, req })
  return schedule
}

async function actAs({ by, userId }: Schedule, req: PayloadRequest): Promise<void> {
  const user = await req.payload.findByID({ collection: 'users', id: userId, depth: 0, disableErrors: true, overrideAccess: true, req })
  req.user = user && { ...user, collection: 'users' }
  if (!mayPublish(req))
    throw new APIError(`${by}, who scheduled this, may publish no longer. Whoever may can schedule it again.`, 403, null, true)
}

async function withdraw({ list }: Schedule, req: PayloadRequest): Promise<void> {
  const id = idOf(list) ?? ''
  const newest = await newestState('lists', id, req)
  if (!newest) throw gone('The list')
  // As the admin's own button does: drafts need not be complete, so what is not sent is not validated.
  await req.payload.update({
    collection: 'lists',
    id,
    data: { _status: 'draft' },
    depth: 0,
    overrideAccess: false,
    req,
    unpublishAllLocales: true,
  })
}

/** What else waits for the list was scheduled beside this, and is no conflict with it. */
async function tellOthers({ list }: Schedule, req: PayloadRequest): Promise<void> {
  const id = idOf(list) ?? ''
  await req.payload.db.updateMany({
    collection: 'schedules',
    data: { liveSince: await liveSince('lists', id, req) },
    req,
    where: { and: [{ list: { equals: id } }, { state: { equals: 'waiting' } }] },
  })
}
