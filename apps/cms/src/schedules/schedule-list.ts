import { APIError, createLocalReq, type PayloadHandler, type PayloadRequest } from 'payload'

import { requireEditor } from '../access/require-user.ts'
import { inTransaction, inTrialTransaction } from '../database/transaction.ts'
import { newestState } from '../documents/newest-state.ts'
import { validationError } from '../errors/validation-error.ts'
import { obstaclesOf } from '../gate/gate.ts'
import { liveSince } from './live-since.ts'
import { publishCopies } from './publish-copies.ts'
import { parseScheduleRequest, type ScheduleRequest } from './schedule-request.ts'
import { type SchedulePlan, storeSchedule } from './store-schedule.ts'
import { takeCopies } from './take-copies.ts'

/** Answers 400 when the list cannot be published now or at that time, 409 when somebody has saved since. */
export const scheduleList: PayloadHandler = async (req) => {
  requireEditor(req, 'Scheduling')
  const request = await parseScheduleRequest(req)
  const trial = await createLocalReq({ req: { user: req.user } }, req.payload)
  const plan = await inTrialTransaction(trial, () => makePlan(String(req.routeParams?.id), request, trial))
  const { id } = await inTransaction(req, () => storeSchedule(plan, req))
  return Response.json({ id, message: 'Scheduled.' }, { status: 201 })
}

/** The publication is tried and rolled back, so that the editor hears of obstacles now. */
async function makePlan(id: string, { action, at, revision, withDrafts }: ScheduleRequest, trial: PayloadRequest): Promise<SchedulePlan> {
  const list = await newestState('lists', id, trial)
  if (!list) throw new APIError('There is no such list, or it is in the trash.', 404, null, true)
  if (list.revision !== revision) {
    const who = list.revisedBy || 'Somebody'
    throw new APIError(`${who} saved this list after you opened it. Open it again and review it.`, 409, null, true)
  }
  const plan = {
    action,
    at: at.toISOString(),
    list: id,
    liveSince: await liveSince('lists', id, trial),
    revision,
    savedAt: list.updatedAt,
  }
  if (action === 'unpublish') return { ...plan, copy: {}, drafts: [] }

  const copies = await takeCopies(list, withDrafts, trial)
  const check = async (alongside: ReadonlySet<string>) => {
    const [first, ...more] = await obstaclesOf(list, trial, { alongside, at })
    if (first) throw validationError(first, ...more)
  }
  await check(new Set(withDrafts))
  await publishCopies({ ...plan, ...copies }, trial)
  // Again with the published drafts: their rights may end by that time.
  await check(new Set())
  return { ...plan, ...copies }
}
