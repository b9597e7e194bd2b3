import type { Payload } from 'payload'
import { isConflict } from '../../database/conflicts/conflict.ts'
import { backoffInMs } from '../../delivery/backoff.ts'
import { deliverPending } from '../../delivery/deliver.ts'
import { idOf } from '../../documents/id-of.ts'
import { every } from '../../every.ts'
import type { Rendition } from '../../payload-types.ts'
import { claimSet } from './claim-set.ts'
import { encodeSet } from './encode-set.ts'
import { Outdated } from './update-set.ts'

const intervalInMs = 1_000

export const startEncodingLoop = (payload: Payload): void =>
  every({ logger: payload.logger, mayTakeLong: true, name: 'Renditions', pause: intervalInMs }, (signal) => encodeWaiting(payload, signal))

/**
 * Makes the renditions of all waiting images, one image after the other, until `signal` ends it. A failed image is retried later. Rejects when the
 * waiting images cannot be read.
 */
export async function encodeWaiting(payload: Payload, signal?: AbortSignal): Promise<void> {
  try {
    for (let set = await claimSet(payload); set; set = signal?.aborted ? null : await claimSet(payload)) await encodeImageOf(set, payload)
  } catch (error) {
    if (!isConflict(error)) throw error
  }
}

async function encodeImageOf(set: Rendition, payload: Payload): Promise<void> {
  const id = idOf(set.image) ?? ''
  try {
    const image = await payload.findByID({ collection: 'media', depth: 0, disableErrors: true, id, overrideAccess: true })
    if (!image) return
    await encodeSet(set, image, payload)
    void deliverPending(payload)
  } catch (error) {
    if (!(error instanceof Outdated)) await saveFailure(set, error as Error, payload)
  }
}

async function saveFailure({ attempts: before, id, lastError, recipe }: Rendition, error: Error, payload: Payload): Promise<void> {
  const reason = `The renditions could not be made: ${error.message.split('\n')[0]}.`
  // Each reason is logged once, not with every attempt.
  if (reason !== lastError) payload.logger.warn({ err: error, msg: `Image ${id}: ${reason}` })
  const attempts = before + 1
  const restsUntil = new Date(Date.now() + backoffInMs(attempts)).toISOString()
  const where = { and: [{ id: { equals: id } }, { recipe: { equals: recipe } }] }
  await payload.db.updateOne({
    collection: 'renditions',
    data: { attempts, lastError: reason, restsUntil },
    options: { atomic: true },
    where,
  })
}
