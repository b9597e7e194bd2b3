import { APIError, createLocalReq, type PayloadHandler, type PayloadRequest } from 'payload'

import { requireEditor } from '../access/require-user.ts'
import { inTransaction, inTrialTransaction } from '../database/transaction.ts'
import { newestState } from '../documents/newest-state.ts'
import { validationError } from '../errors/validation-error.ts'
import { imageObstaclesOf, obstaclesOf } from '../gate/gate.ts'
import type { Obstacle } from '../gate/obstacles.ts'
import { titleOfDocument } from '../handovers/title-of-document.ts'
import type { List, Montage } from '../payload-types.ts'
import { liveSince } from './live-since.ts'
import { publishCopies } from './publish-copies.ts'
import { parseScheduleRequest, type ScheduleRequest } from './schedule-request.ts'
import { type SchedulePlan, storeSchedule } from './store-schedule.ts'
import { takeCopies } from './take-copies.ts'
import { nouns, type Scheduled, type Target } from './target.ts'
import { withdraw } from './withdraw.ts'

/** Answers 400 when the document cannot be published now or at that time, or withdrawn now, 409 when somebody has saved since. */
export const scheduleDocument =
  (collection: Scheduled): PayloadHandler =>
  async (req) => {
    requireEditor(req, 'Scheduling')
    const request = await parseScheduleRequest(req)
    const trial = await createLocalReq({ req: { user: req.user } }, req.payload)
    const target = { collection, id: String(req.routeParams?.id) }
    const plan = await inTrialTransaction(trial, () => makePlan(target, request, trial))
    const { id } = await inTransaction(req, () => storeSchedule(plan, target, req))
    return Response.json({ id, message: 'Scheduled.' }, { status: 201 })
  }

/** It is tried and rolled back, so that the editor hears of obstacles now. */
async function makePlan(
  target: Target,
  { action, at, revision, withDrafts }: ScheduleRequest,
  trial: PayloadRequest,
): Promise<SchedulePlan> {
  const noun = nouns[target.collection]
  const doc = await newestState(target.collection, target.id, trial)
  if (!doc) throw new APIError(`There is no such ${noun}, or it is in the trash.`, 404, null, true)
  if (doc.revision !== revision) {
    const who = doc.revisedBy || 'Somebody'
    throw new APIError(`${who} saved this ${noun} after you opened it. Open it again and review it.`, 409, null, true)
  }
  const live = await liveSince(target.collection, target.id, trial)
  const plan = { action, at: at.toISOString(), liveSince: live, revision, savedAt: doc.updatedAt, title: titleOfDocument(doc) }
  if (action === 'unpublish') {
    if (live !== '') await withdraw(target, trial)
    return { ...plan, copy: {}, drafts: [] }
  }

  const copies = await takeCopies(doc, withDrafts, trial)
  const check = async (alongside: ReadonlySet<string>) => {
    const [first, ...more] = await obstaclesAt(at, doc, alongside, trial)
    if (first) throw validationError(first, ...more)
  }
  await check(new Set(withDrafts))
  await publishCopies({ ...plan, ...copies }, target, trial)
  // Again with the published drafts: their rights may end by that time.
  await check(new Set())
  return { ...plan, ...copies }
}

const obstaclesAt = (at: Date, doc: List | Montage, alongside: ReadonlySet<string>, req: PayloadRequest): Promise<Obstacle[]> =>
  'entries' in doc ? obstaclesOf(doc, req, { alongside, at }) : imageObstaclesOf(doc.image, req, { at, path: 'image' })
