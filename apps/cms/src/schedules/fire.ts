import { APIError, createLocalReq, type Payload } from 'payload'

import { retrying } from '../database/retrying.ts'
import { inTransaction } from '../database/transaction.ts'
import { reasonOf } from '../errors/reason-of.ts'
import { carryOut } from './carry-out.ts'
import { settle } from './settle.ts'

/**
 * Carries out a schedule that is due: all of it in one transaction, or nothing. What stands against it is noted on the schedule.
 * @returns true when it was carried out here; false when it was refused, or waits no longer.
 * Throws what went wrong on our side: nothing is written then, and it can be tried again.
 */
export async function fire(id: string, payload: Payload): Promise<boolean> {
  try {
    return await retrying(async () => {
      const req = await createLocalReq({}, payload)
      return inTransaction(req, () => carryOut(id, req))
    })
  } catch (error) {
    if (!(error instanceof APIError) || error.status >= 500) throw error
    await settle(id, { outcome: reasonOf(error), state: 'refused' }, payload)
    return false
  }
}
