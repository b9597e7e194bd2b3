import { APIError, createLocalReq, type Payload } from 'payload'

import { retry } from '../database/conflicts/retry.ts'
import { inTransaction } from '../database/transaction.ts'
import { fullMessage } from '../errors/full-message.ts'
import { carryOut } from './carry-out.ts'
import { finishSchedule } from './finish-schedule.ts'

/** In one transaction. @returns false when it was refused or no longer waits. Throws faults of ours, with nothing written. */
export async function runSchedule(id: string, payload: Payload): Promise<boolean> {
  try {
    return await retry(async () => {
      const req = await createLocalReq({}, payload)
      return inTransaction(req, () => carryOut(id, req))
    })
  } catch (error) {
    if (!(error instanceof APIError) || error.status >= 500) throw error
    await finishSchedule(id, { outcome: fullMessage(error), state: 'refused' }, payload)
    return false
  }
}
