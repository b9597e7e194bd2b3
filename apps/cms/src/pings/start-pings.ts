import type { Payload } from 'payload'
import { every } from '../every.ts'
import { sendPings } from './send-pings.ts'
import { targets } from './targets.ts'

/** A loop for each target, so that a slow one delays no other. What waits for a target that is not set any more is removed. */
export function startPings(payload: Payload): void {
  const all = targets()
  const to = all.map((target) => target.to)
  const remove = payload.db.deleteMany({ collection: 'pings', where: to.length > 0 ? { to: { not_in: to } } : { id: { exists: true } } })
  remove.catch((err: unknown) => payload.logger.error({ err, msg: 'Old pings could not be removed' }))
  for (const target of all) {
    every({ logger: payload.logger, name: `Pings to ${target.to}`, pause: 1_000 }, () => sendPings(target, payload))
  }
}
