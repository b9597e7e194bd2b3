import type { Payload } from 'payload'
import { env } from '../env.ts'
import type { Outbox } from '../payload-types.ts'
import { announce } from './announce.ts'
import { backoffInMs } from './backoff.ts'
import { claimDue } from './claim.ts'
import { InProgress } from './in-progress.ts'

type Delivery = { claiming: Promise<void>; inProgress: InProgress; runs: Map<string, Promise<void>> }

/** On `globalThis`, since routes and start-up are bundled apart. */
const shared = globalThis as typeof globalThis & { montageDelivery?: Delivery }

/** Tells every web instance of the due items. One run per instance, so that a slow one delays no other. Never rejects. */
export async function deliverPending(payload: Payload): Promise<void> {
  shared.montageDelivery ??= { claiming: Promise.resolve(), inProgress: new InProgress(), runs: new Map() }
  const delivery = shared.montageDelivery
  delivery.claiming = delivery.claiming.then(() => addDue(delivery.inProgress, payload))
  await delivery.claiming
  await Promise.all(env.webOrigins.map((origin) => delivery.runs.get(origin) ?? announceAll(origin, delivery, payload)))
}

async function addDue(inProgress: InProgress, payload: Payload): Promise<void> {
  try {
    inProgress.add(await claimDue(payload), env.webOrigins)
  } catch (err) {
    payload.logger.error({ err, msg: 'The outbox could not be read' })
  }
}

function announceAll(origin: string, { inProgress, runs }: Delivery, payload: Payload): Promise<void> {
  const run = async () => {
    try {
      for (let pages = inProgress.nextFor(origin); pages; pages = inProgress.nextFor(origin)) {
        await announceTo(origin, pages, inProgress)
        for (const { fault, item } of inProgress.releaseFinished()) await finish(item, fault, payload)
      }
    } catch (err) {
      payload.logger.error({ err, msg: 'The outbox could not be worked' })
    } finally {
      // No `await` since the last `nextFor`: items that are added later find no run, and start one.
      runs.delete(origin)
    }
  }
  // Not called directly: `run` may end, and delete itself from `runs`, before `runs.set`.
  const running = Promise.resolve().then(run)
  runs.set(origin, running)
  return running
}

async function announceTo(origin: string, pages: Record<string, number>, inProgress: InProgress): Promise<void> {
  try {
    inProgress.recordAnswer(origin, pages, await announce(origin, { pages }, env.announceSecret))
  } catch (error) {
    inProgress.recordNoAnswer(origin, (error as Error).message)
  }
}

async function finish(item: Outbox, fault: string | null, payload: Payload): Promise<void> {
  const where = { id: { equals: item.id } }
  if (fault === null) {
    await payload.db.deleteMany({ collection: 'outbox', where })
    return
  }
  if (fault !== item.lastError) payload.logger.warn({ msg: `Publication ${item.publication} is not delivered yet: ${fault}` })
  const attempts = item.attempts + 1
  const restsUntil = new Date(Date.now() + backoffInMs(attempts)).toISOString()
  await payload.db.updateOne({ collection: 'outbox', data: { attempts, inHandUntil: null, lastError: fault, restsUntil }, where })
}
