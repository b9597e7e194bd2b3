import { APIError, type PayloadRequest } from 'payload'
import { mayPublish } from '../access/roles.ts'
import type { Schedule } from '../payload-types.ts'
import { isScheduled } from '../request-context.ts'
import { liveSince } from './live-since.ts'
import { publishCopies } from './publish-copies.ts'
import { refuseConflicts } from './refuse-conflicts.ts'
import { isOf, type Target, targetOf } from './target.ts'
import { withdraw } from './withdraw.ts'

/** With the rights of the user who scheduled it. @returns false when the schedule no longer waits */
export async function carryOut(id: string, req: PayloadRequest): Promise<boolean> {
  const schedule = await claim(id, req)
  if (!schedule) return false

  await actAs(schedule, req)
  isScheduled.set(req, true)
  const target = targetOf(schedule)
  await refuseConflicts(schedule, req)
  if (schedule.action === 'publish') await publishCopies(schedule, target, req)
  else await withdraw(target, req)
  await updateOthers(target, req)
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

/** The other schedules of the document must not take this change for a conflict. */
async function updateOthers(target: Target, req: PayloadRequest): Promise<void> {
  await req.payload.db.updateMany({
    collection: 'schedules',
    data: { liveSince: await liveSince(target.collection, target.id, req) },
    req,
    where: { and: [isOf(target), { state: { equals: 'waiting' } }] },
  })
}
