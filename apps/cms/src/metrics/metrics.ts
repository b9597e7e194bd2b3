import { Counter, Gauge, Histogram, Registry } from 'prom-client'

type Metrics = ReturnType<typeof createMetrics>

/** On `globalThis`: routes and start-up are bundled apart, and `server/serve.mjs` is not bundled. */
const shared = globalThis as typeof globalThis & { montageMetrics?: Metrics }
shared.montageMetrics ??= createMetrics()

/** What the process counts while it works. `operations/process-metrics.ts` adds what is looked up when a monitor asks. */
export const metrics = shared.montageMetrics

function createMetrics() {
  const registry = new Registry()
  const registers = [registry]
  const refusedSignIns = new Counter({
    name: 'montage_sign_ins_refused_total',
    help: 'Sign-ins that were refused: for a wrong password, beyond a limit, or because too many sign in at once.',
    labelNames: ['reason'] as const,
    registers,
  })
  // A monitor sees the first refusal as a rise from 0.
  for (const reason of ['busy', 'limit', 'password']) refusedSignIns.inc({ reason }, 0)
  return {
    registry,
    refusedSignIns,
    publishToLive: new Histogram({
      name: 'montage_publish_to_live_seconds',
      help: 'Time from the commit of a publication until every web instance serves its pages.',
      buckets: [0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300, 1800],
      registers,
    }),
    retries: new Counter({
      name: 'montage_database_retries_total',
      help: 'Attempts that were made again after a conflict with another writer.',
      registers,
    }),
    writersWaiting: new Gauge({
      name: 'montage_database_writers_waiting',
      help: 'Writers that wait for their turn in this process. Always 0 on MongoDB, which queues them itself.',
      registers,
    }),
  }
}
