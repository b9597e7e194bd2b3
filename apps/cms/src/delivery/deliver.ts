import type { Payload } from 'payload'
import { claimDue, renewLease } from './claim.ts'
import { InProgress } from './in-progress/in-progress.ts'
import { caches } from './purge/caches.ts'
import { Run } from './run.ts'
import { knownOrigins } from './web-instances/known-origins.ts'

type Delivery = { claiming: Promise<void>; inProgress: InProgress; origins: string[]; runs: Map<string, Run> }

/** On `globalThis`, since routes and start-up are bundled apart. */
const shared = globalThis as typeof globalThis & { montageDelivery?: Delivery }

const delivery = (): Delivery => {
  shared.montageDelivery ??= { claiming: Promise.resolve(), inProgress: new InProgress(), origins: [], runs: new Map() }
  return shared.montageDelivery
}

/** Tells every web instance of the due items; a slow one delays no other. Resolves when nothing is left to tell them now. Never rejects. */
export async function deliverPending(payload: Payload): Promise<void> {
  await beginDeliveries(payload).catch((err: unknown) => payload.logger.error({ err, msg: 'The outbox could not be read' }))
  await Promise.all([...delivery().runs.values()].map(({ ended }) => ended))
}

/** Claims what is due, and begins to tell every web instance. Rejects when the outbox cannot be read; what was claimed before goes on then. */
export async function beginDeliveries(payload: Payload): Promise<void> {
  const { inProgress, runs } = delivery()
  const claiming = delivery().claiming.then(() => claim(inProgress, payload))
  delivery().claiming = claiming.catch(() => {})
  try {
    await claiming
  } finally {
    for (const origin of delivery().origins) {
      const run = runs.get(origin) ?? new Run(origin, delivery(), payload)
      run.start()
    }
  }
}

export const endPauses = (): void => delivery().inProgress.endPauses()

async function claim(inProgress: InProgress, payload: Payload): Promise<void> {
  const origins = await knownOrigins(payload)
  delivery().origins = origins
  inProgress.retain(origins)
  // Without an instance the outbox waits for the first.
  if (origins.length > 0) inProgress.add(await claimDue(payload), origins, Date.now(), caches().length > 0)
  for (const { item, paths } of inProgress.renewLeases()) await renewLease(item, paths, payload)
}
