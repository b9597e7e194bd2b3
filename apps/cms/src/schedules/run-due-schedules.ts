import type { Payload } from 'payload'

import { deliverPending } from '../delivery/deliver.ts'
import { every } from '../every.ts'
import { runSchedule } from './run-schedule.ts'

const intervalInMs = 5_000

/** Of the previous run: each failure is logged once. */
let lastFailures = new Set<string>()

/** Also runs schedules that came due while no process ran. */
export const startScheduleLoop = (payload: Payload): void =>
  every({ logger: payload.logger, name: 'Schedules', pause: intervalInMs }, () => runDueSchedules(payload))

/** After a fault of ours, a schedule waits for the next run. Rejects when the schedules cannot be read. */
export async function runDueSchedules(payload: Payload): Promise<void> {
  const failures = new Set<string>()
  for (const id of await dueNow(payload)) {
    try {
      if (await runSchedule(id, payload)) void deliverPending(payload)
    } catch (err) {
      const msg = `The schedule ${id} could not be carried out. It will be retried.`
      const failure = `${msg} ${err}`
      if (!lastFailures.has(failure)) payload.logger.error({ err, msg })
      failures.add(failure)
    }
  }
  lastFailures = failures
}

async function dueNow(payload: Payload): Promise<string[]> {
  const { docs } = await payload.find({
    collection: 'schedules',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    select: { at: true },
    sort: 'at',
    where: { and: [{ state: { equals: 'waiting' } }, { at: { less_than_equal: new Date().toISOString() } }] },
  })
  return docs.map(({ id }) => id)
}
