import type { Payload } from 'payload'
import { env } from '../env.ts'
import { claimDue, renewLease } from './claim.ts'
import { InProgress } from './in-progress.ts'
import { Run } from './run.ts'

type Delivery = { claiming: Promise<void>; inProgress: InProgress; runs: Map<string, Run> }

/** On `globalThis`, since routes and start-up are bundled apart. */
const shared = globalThis as typeof globalThis & { montageDelivery?: Delivery }

const delivery = (): Delivery => {
  shared.montageDelivery ??= { claiming: Promise.resolve(), inProgress: new InProgress(), runs: new Map() }
  return shared.montageDelivery
}

/** Tells every web instance of the due items; a slow one delays no other. Resolves when nothing is left to tell them now. Never rejects. */
export async function deliverPending(payload: Payload): Promise<void> {
  const { inProgress, runs } = delivery()
  delivery().claiming = delivery().claiming.then(() => claim(inProgress, payload))
  await delivery().claiming
  await Promise.all(
    env.webOrigins.map((origin) => {
      const run = runs.get(origin) ?? new Run(origin, delivery(), payload)
      run.start()
      return run.ended
    }),
  )
}

export const endPauses = (): void => delivery().inProgress.endPauses()

async function claim(inProgress: InProgress, payload: Payload): Promise<void> {
  try {
    inProgress.add(await claimDue(payload), env.webOrigins)
    for (const { item, paths } of inProgress.renewLeases()) await renewLease(item, paths, payload)
  } catch (err) {
    payload.logger.error({ err, msg: 'The outbox could not be read' })
  }
}
