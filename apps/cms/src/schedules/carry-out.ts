import { APIError, type PayloadRequest } from 'payload'
import { mayPublish } from '../access/roles.ts'
import { idOf } from '../documents/id-of.ts'
import { newestState } from '../documents/newest-state.ts'
import type { Schedule } from '../payload-types.ts'
import { isScheduled } from '../request-context.ts'
import { deletedError } from './deleted-error.ts'
import { liveSince } from './live-since.ts'
import { publishCopies } from './publish-copies.ts'
import { refuseConflicts } from './refuse-conflicts.ts'

/** With the rights of the user who scheduled it. @returns false when the schedule no longer waits */
export async function carryOut(id: string, req: PayloadRequest): Promise<boolean> {
  const schedule = await claim(id, req)
  if (!schedule) return false

  await actAs(schedule, req)
  isScheduled.set(req, true)
  await refuseConflicts(schedule, req)
  if (schedule.action === 'publish') await publishCopies(schedule, req)
  else await withdraw(schedule, req)
  await updateOthers(schedule, req)
  return true
}

/** Written first: of two processes that have read the schedule as waiting, one conflicts here. */
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
    throw new APIError(`${by}, who scheduled this, may no longer publish. Another editor can schedule it again.`, 403, null, true)
}

async function withdraw({ list }: Schedule, req: PayloadRequest): Promise<void> {
  const id = idOf(list) ?? ''
  const newest = await newestState('lists', id, req)
  if (!newest) throw deletedError('The list')
  // As the admin's own button: an incomplete draft is not validated.
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

/** The other schedules of the list must not take this change for a conflict. */
async function updateOthers({ list }: Schedule, req: PayloadRequest): Promise<void> {
  const id = idOf(list) ?? ''
  await req.payload.db.updateMany({
    collection: 'schedules',
    data: { liveSince: await liveSince('lists', id, req) },
    req,
    where: { and: [{ list: { equals: id } }, { state: { equals: 'waiting' } }] },
  })
}
