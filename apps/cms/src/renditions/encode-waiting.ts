import type { Payload } from 'payload'
import { isConflict } from '../database/conflict.ts'
import { backoff } from '../delivery/backoff.ts'
import { deliverPending } from '../delivery/deliver.ts'
import type { Rendition } from '../payload-types.ts'
import { Outdated } from './change-set.ts'
import { claimSet } from './claim.ts'
import { encodeSet } from './encode-set.ts'

const every = 1_000

/** Makes the renditions that wait, now and from then on: also those that a killed process has left. */
export function keepEncoding(payload: Payload): void {
  const tick = async () => {
    await encodeWaiting(payload)
    setTimeout(() => void tick(), every).unref()
  }
  void tick()
}

/**
 * Makes the renditions of all images that wait for them, one image after the other, and tells the site. Never rejects: what could not be
 * made has its reason noted, and is tried again later.
 */
export async function encodeWaiting(payload: Payload): Promise<void> {
  try {
    for (let set = await claimSet(payload); set; set = await claimSet(payload)) await tryOne(set, payload)
  } catch (err) {
    if (!isConflict(err)) payload.logger.error({ err, msg: 'The images that wait for their renditions could not be read.' })
  }
}

async function tryOne(set: Rendition, payload: Payload): Promise<void> {
  const id = typeof set.image === 'string' ? set.image : set.image.id
  try {
    const image = await payload.findByID({ collection: 'media', depth: 0, disableErrors: true, id, overrideAccess: true })
    if (!image) return
    await encodeSet(set, image, payload)
    void deliverPending(payload)
  } catch (error) {
    if (!(error instanceof Outdated)) await noteFailure(set, error as Error, payload)
  }
}

async function noteFailure({ attempts: before, id, lastError, recipe }: Rendition, error: Error, payload: Payload): Promise<void> {
  const reason = `The renditions could not be made: ${error.message.split('\n')[0]}.`
  // Once for each reason: it is tried again and again.
  if (reason !== lastError) payload.logger.warn({ err: error, msg: `Image ${id}: ${reason}` })
  const attempts = before + 1
  const restsUntil = new Date(Date.now() + backoff(attempts)).toISOString()
  const where = { and: [{ id: { equals: id } }, { recipe: { equals: recipe } }] }
  await payload.db.updateOne({
    collection: 'renditions',
    data: { attempts, lastError: reason, restsUntil },
    options: { atomic: true },
    where,
  })
}
