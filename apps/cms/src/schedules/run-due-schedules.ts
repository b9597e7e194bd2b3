import type { Payload } from 'payload'

import { deliverPending } from '../delivery/deliver.ts'
import { runSchedule } from './run-schedule.ts'

const intervalInMs = 5_000

/** Of the previous run: each failure is logged once. */
let lastFailures = new Set<string>()

/** Also runs schedules that came due while no process ran. */
export function startScheduleLoop(payload: Payload): void {
  const tick = async () => {
    await runDueSchedules(payload)
    setTimeout(() => void tick(), intervalInMs).unref()
  }
  void tick()
}

/** Never rejects: after a fault of ours, a schedule waits for the next run. */
export async function runDueSchedules(payload: Payload): Promise<void> {
  const failures = new Set<string>()
  const note = (msg: string, err: unknown) => {
    const failure = `${msg} ${err}`
    if (!lastFailures.has(failure)) payload.logger.error({ err, msg })
    failures.add(failure)
  }
  try {
    for (const id of await dueNow(payload)) {
      try {
        if (await runSchedule(id, payload)) void deliverPending(payload)
      } catch (err) {
        note(`The schedule ${id} could not be carried out. It will be retried.`, err)
      }
    }
  } catch (err) {
    note('The schedules could not be read.', err)
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
