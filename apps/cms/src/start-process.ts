import config from '@payload-config'
import { getPayload } from 'payload'
import { deliverPending } from './delivery/deliver.ts'
import { envFaults } from './env.ts'
import { keepChecking } from './media/keep-checking.ts'
import { keepEncoding } from './renditions/encode-waiting.ts'
import { keepFiring } from './schedules/fire-due.ts'
import { reachStores } from './storage/stores.ts'

const faults = envFaults()
if (faults.length > 0) {
  console.error(faults.join('\n'))
  process.exit(1)
}

await reachStores().catch(({ message }: Error) => {
  console.error(message)
  process.exit(1)
})

const payload = await getPayload({ config })

// What a stopped site or a killed process left in the outbox is delivered without waiting for a request.
setInterval(() => void deliverPending(payload), 1_000).unref()
void deliverPending(payload)

// Beside it, schedules whose time has come: at once, since it may have come while no process ran.
keepFiring(payload)

// And images whose renditions are to be made, or were left half made.
keepEncoding(payload)

keepChecking(payload)
