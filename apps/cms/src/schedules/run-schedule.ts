import { APIError, createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { retry } from '../database/conflicts/retry.ts'
import { inTransaction } from '../database/transaction.ts'
import { newestState } from '../documents/newest-state.ts'
import { fullMessage } from '../errors/full-message.ts'
import { titleOfDocument } from '../handovers/title-of-document.ts'
import { writeNotices } from '../notices/write-notices.ts'
import type { Schedule } from '../payload-types.ts'
import { carryOut } from './carry-out.ts'
import { finishSchedule } from './finish-schedule.ts'
import { nouns, targetOf } from './target.ts'

/** In one transaction. @returns false when it was refused or no longer waits. Throws faults of ours, with nothing written. */
export async function runSchedule(id: string, payload: Payload): Promise<boolean> {
  try {
    return await retry(async () => {
      const req = await createLocalReq({}, payload)
      return inTransaction(req, () => carryOut(id, req))
    })
  } catch (error) {
    if (!(error instanceof APIError) || error.status >= 500) throw error
    await refuse(id, fullMessage(error), payload)
    return false
  }
}

const refuse = (id: string, outcome: string, payload: Payload): Promise<void> =>
  retry(async () => {
    const req = await createLocalReq({}, payload)
    await inTransaction(req, async () => {
      const schedule = await finishSchedule(id, { outcome, state: 'refused' }, req)
      if (schedule) await tellRefused(schedule, outcome, req)
    })
  })

/** Whoever made the schedule. */
async function tellRefused(schedule: Schedule, words: string, req: PayloadRequest): Promise<void> {
  const { collection, id } = targetOf(schedule)
  const doc = await newestState(collection, id, req)
  const document = { collection, id, title: doc ? titleOfDocument(doc) : `A ${nouns[collection]} in the trash` }
  await writeNotices(req, { document, kind: 'refused', users: [schedule.userId], words })
}
