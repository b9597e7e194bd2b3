import type { Payload } from 'payload'

import { deliverPending } from '../delivery/deliver.ts'
import { fire } from './fire.ts'

const every = 5_000

/** What went wrong in the run before: it is logged once, and not at each run. */
let known = new Set<string>()

/** Looks for schedules whose time has come, now and from then on: also for those that were missed while no process ran. */
export function keepFiring(payload: Payload): void {
  const tick = async () => {
    await fireDue(payload)
    setTimeout(() => void tick(), every).unref()
  }
  void tick()
}

/**
 * Carries out all schedules whose time has come, the oldest first, and tells the site.
 * Never rejects: a schedule that could not be carried out through a fault of ours waits for the next run.
 */
export async function fireDue(payload: Payload): Promise<void> {
  const failures = new Set<string>()
  const note = (msg: string, err: unknown) => {
    const failure = `${msg} ${err}`
    if (!known.has(failure)) payload.logger.error({ err, msg })
    failures.add(failure)
  }
  try {
    for (const id of await dueNow(payload)) {
      try {
        if (await fire(id, payload)) void deliverPending(payload)
      } catch (err) {
        note(`The schedule ${id} could not be carried out. It is tried again.`, err)
      }
    }
  } catch (err) {
    note('The schedules could not be read.', err)
  }
  known = failures
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
