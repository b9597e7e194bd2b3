import config from '@payload-config'
import { getPayload } from 'payload'
import { startBackupLoop } from './backup/scheduled/back-up-when-due.ts'
import { requireKnownMigrations } from './database/migrations/migrate.ts'
import { beginDeliveries } from './delivery/deliver.ts'
import { env, envFaults } from './env.ts'
import { every } from './every.ts'
import { startNightly } from './nightly.ts'
import { startMails } from './notices/start-mails.ts'
import { addProcessMetrics } from './operations/process-metrics.ts'
import { startPings } from './pings/start-pings.ts'
import { startEncodingLoop } from './renditions/encoding/encode-waiting.ts'
import { startScheduleLoop } from './schedules/run-due-schedules.ts'
import { checkStores } from './storage/stores.ts'

const faults = envFaults()
if (faults.length > 0) {
  console.error(faults.join('\n'))
  process.exit(1)
}

await checkStores().catch(({ message }: Error) => {
  console.error(message)
  process.exit(1)
})

const payload = await getPayload({ config })

await requireKnownMigrations(payload).catch(({ message }: Error) => {
  console.error(message)
  process.exit(1)
})
if (env.metricsToken) addProcessMetrics(payload)

// Delivers what an earlier process left in the outbox, or what a stopped site could not take.
every({ logger: payload.logger, name: 'Deliveries', pause: 1_000 }, () => beginDeliveries(payload))
startPings(payload)
startMails(payload)
startScheduleLoop(payload)
startEncodingLoop(payload)
startNightly(payload)
startBackupLoop(payload)
