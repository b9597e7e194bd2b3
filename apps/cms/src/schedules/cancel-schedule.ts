import { APIError, type PayloadHandler, type PayloadRequest } from 'payload'
import { requireEditor } from '../access/require-user.ts'
import type { Schedule } from '../payload-types.ts'
import { finishSchedule } from './finish-schedule.ts'

export const cancelSchedule: PayloadHandler = async (req) => {
  requireEditor(req, 'Scheduling')
  const { id } = await scheduleOf(req)
  const outcome = `Cancelled by ${req.user?.name}.`
  if (!(await finishSchedule(id, { outcome, state: 'cancelled' }, { payload: req.payload }))) {
    const { state } = await scheduleOf(req)
    throw new APIError(`This schedule is no longer waiting: it is ${state}.`, 409, null, true)
  }
  return Response.json({ message: 'The schedule is cancelled.' })
}

export const dismissRefusal: PayloadHandler = async (req) => {
  requireEditor(req, 'Scheduling')
  const { id, state } = await scheduleOf(req)
  if (state !== 'refused') throw new APIError('This schedule was not refused, so there is nothing to dismiss.', 409, null, true)
  await req.payload.db.updateOne({ collection: 'schedules', data: { isDismissed: true }, id })
  return Response.json({ message: 'The refusal is dismissed.' })
}

async function scheduleOf(req: PayloadRequest): Promise<Schedule> {
  const { docs } = await req.payload.find({
    collection: 'schedules',
    depth: 0,
    limit: 1,
    overrideAccess: false,
    pagination: false,
    req,
    where: { id: { equals: req.routeParams?.id } },
  })
  if (!docs[0]) throw new APIError('There is no such schedule.', 404, null, true)
  return docs[0]
}
