import type { Payload } from 'payload'
import { env } from '../env.ts'
import type { Outbox } from '../payload-types.ts'
import { announce } from './announce.ts'
import { backoff } from './backoff.ts'
import { claimDue } from './claim.ts'
import { InHand } from './in-hand.ts'

/** What this process is delivering, and a run for each web instance; on `globalThis`, since routes and start-up are bundled apart. */
const shared = globalThis as typeof globalThis & { montageDelivery?: Delivery }

type Delivery = { inHand: InHand; runs: Map<string, Promise<void>>; taking: Promise<void> }

/**
 * Delivers what is due in the outbox to every web instance, and resolves when each was told of all of it, or does not answer. One run for
 * an instance at a time, so that one that hangs holds up no other. Never rejects: a failure stays in the outbox and is tried again by the loop.
 */
export async function deliverPending(payload: Payload): Promise<void> {
  shared.montageDelivery ??= { inHand: new InHand(), runs: new Map(), taking: Promise.resolve() }
  const delivery = shared.montageDelivery
  // One after the other, since what one has claimed is not due for the next.
  delivery.taking = delivery.taking.then(() => takeDue(delivery.inHand, payload))
  await delivery.taking
  await Promise.all(env.webOrigins.map((origin) => delivery.runs.get(origin) ?? tellAll(origin, delivery, payload)))
}

async function takeDue(inHand: InHand, payload: Payload): Promise<void> {
  try {
    inHand.take(await claimDue(payload), env.webOrigins)
  } catch (err) {
    payload.logger.error({ err, msg: 'The outbox could not be read' })
  }
}

/** Starts the run of an instance: tells it of page after page until nothing in hand is new to it. */
function tellAll(origin: string, { inHand, runs }: Delivery, payload: Payload): Promise<void> {
  const run = async () => {
    try {
      for (let pages = inHand.nextFor(origin); pages; pages = inHand.nextFor(origin)) {
        await tell(origin, pages, inHand)
        for (const { fault, item } of inHand.layDown()) await settle(item, fault, payload)
      }
    } catch (err) {
      payload.logger.error({ err, msg: 'The outbox could not be worked' })
    } finally {
      // In the same breath as the last look: what is taken in hand after it finds no run, and starts one.
      runs.delete(origin)
    }
  }
  // Not before it is noted, since it may end at once.
  const running = Promise.resolve().then(run)
  runs.set(origin, running)
  return running
}

async function tell(origin: string, pages: Record<string, number>, inHand: InHand): Promise<void> {
  try {
    inHand.note(origin, pages, await announce(origin, { pages }, env.announceSecret))
  } catch (error) {
    inHand.giveUp(origin, (error as Error).message)
  }
}

/** Removes an item whose pages every instance serves; notes for the others why not, and when to try again. */
async function settle(item: Outbox, fault: string | null, payload: Payload): Promise<void> {
  const where = { id: { equals: item.id } }
  if (fault === null) {
    await payload.db.deleteMany({ collection: 'outbox', where })
    return
  }
  // Once for each reason: the loop comes by again and again.
  if (fault !== item.lastError) payload.logger.warn({ msg: `Publication ${item.publication} is not delivered yet: ${fault}` })
  const attempts = item.attempts + 1
  const restsUntil = new Date(Date.now() + backoff(attempts)).toISOString()
  await payload.db.updateOne({ collection: 'outbox', data: { attempts, inHandUntil: null, lastError: fault, restsUntil }, where })
}
