import { APIError, createLocalReq, type PayloadHandler, type PayloadRequest } from 'payload'

import { demandEditor } from '../access/demand.ts'
import { inTransaction, rolledBack } from '../database/transaction.ts'
import { newestState } from '../documents/newest-state.ts'
import { refusal } from '../errors/refusal.ts'
import { obstaclesOf } from '../gate/gate.ts'
import { type Asked, askedOf } from './asked.ts'
import { keep, type Planned } from './keep.ts'
import { liveSince } from './live-since.ts'
import { putLive } from './put-live.ts'
import { takeCopies } from './take-copies.ts'

/**
 * `POST /api/lists/:id/schedule` `{ action, at, revision, withDrafts }`, for editors: copies what is saved and keeps it until its time.
 * Refused is what could not be done now, or will not be possible by then. Answers 404 when there is no such list, 409 when somebody has saved
 * since, or a schedule for the same action waits.
 */
export const scheduleList: PayloadHandler = async (req) => {
  demandEditor(req, 'Scheduling')
  const asked = await askedOf(req)
  const trial = await createLocalReq({ req: { user: req.user } }, req.payload)
  const planned = await rolledBack(trial, () => plan(String(req.routeParams?.id), asked, trial))
  const { id } = await inTransaction(req, () => keep(planned, req))
  return Response.json({ id, message: 'Scheduled.' }, { status: 201 })
}

/** What is to be kept. Does on `trial` what is to be done at its time, so that whatever stands against it is said now; to be rolled back. */
async function plan(id: string, { action, at, revision, withDrafts }: Asked, trial: PayloadRequest): Promise<Planned> {
  const list = await newestState('lists', id, trial)
  if (!list) throw new APIError('There is no such list, or it is in the trash.', 404, null, true)
  if (list.revision !== revision) {
    const who = list.revisedBy || 'Somebody'
    throw new APIError(`${who} saved this list after you opened it. Open it again and look at what is to go live.`, 409, null, true)
  }
  const planned = {
    action,
    at: at.toISOString(),
    list: id,
    liveSince: await liveSince('lists', id, trial),
    revision,
    savedAt: list.updatedAt,
  }
  if (action === 'unpublish') return { ...planned, copy: {}, drafts: [] }

  const copies = await takeCopies(list, withDrafts, trial)
  const judge = async (alongside: ReadonlySet<string>) => {
    const [first, ...more] = await obstaclesOf(list, trial, { alongside, at })
    if (first) throw refusal(first, ...more)
  }
  await judge(new Set(withDrafts))
  await putLive({ ...planned, ...copies }, trial)
  // Once more with the drafts as readers will have them, as of that time: rights may have ended by then.
  await judge(new Set())
  return { ...planned, ...copies }
}
