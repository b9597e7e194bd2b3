import type { Payload } from 'payload'
import type { Outbox } from 'types/payload-types'

import { env } from '../env.ts'
import { announce } from './announce.ts'

/** The run under way and whether another was asked for meanwhile; on `globalThis`, since routes and start-up are bundled apart. */
const shared = globalThis as typeof globalThis & { montageDelivery?: { isAskedAgain: boolean; run: Promise<void> } }

/**
 * Delivers what the outbox holds, oldest first, to every web instance. One run at a time in a process: a call during a run makes it look
 * once more. Never rejects: a failure stays in the outbox with its reason and is tried again by the loop.
 */
export function deliverPending(payload: Payload): Promise<void> {
  const current = shared.montageDelivery
  if (current) {
    current.isAskedAgain = true
    return current.run
  }
  const state = { isAskedAgain: false, run: Promise.resolve() }
  shared.montageDelivery = state
  state.run = (async () => {
    try {
      do {
        state.isAskedAgain = false
        await deliverAll(payload)
      } while (state.isAskedAgain)
    } catch (err) {
      payload.logger.error({ err, msg: 'The outbox could not be worked' })
    } finally {
      delete shared.montageDelivery
    }
  })()
  return state.run
}

async function deliverAll(payload: Payload): Promise<void> {
  const { docs } = await payload.find({ collection: 'outbox', depth: 0, overrideAccess: true, pagination: false, sort: 'publication' })
  for (const item of docs) await deliver(item, payload)
}

async function deliver(item: Outbox, payload: Payload): Promise<void> {
  try {
    for (const origin of env.webOrigins)
      await announce(origin, { id: item.id, paths: item.paths, publication: item.publication }, env.announceSecret)
    await payload.delete({ collection: 'outbox', id: item.id, overrideAccess: true })
  } catch (error) {
    const lastError = error instanceof Error ? error.message : String(error)
    // Once for each reason: the loop comes by every few seconds.
    if (lastError !== item.lastError) payload.logger.warn({ msg: `Publication ${item.publication} is not delivered yet: ${lastError}` })
    await payload.update({ collection: 'outbox', id: item.id, data: { attempts: item.attempts + 1, lastError }, overrideAccess: true })
  }
}
