import { setTimeout as sleep } from 'node:timers/promises'
import type { Endpoint, PayloadHandler } from 'payload'

import { demandEditor, demandUser } from '../access/demand.ts'
import { wakeResting } from './claim.ts'
import { deliverPending } from './deliver.ts'
import { liveDocument, liveSite } from './live.ts'
import { askSites } from './served-page.ts'
import { readDeliveries, readFailing } from './waiting.ts'

/** Milliseconds. A site that takes announcements and does not answer must not keep the editor. */
const patience = 10_000

const headers = { 'Cache-Control': 'no-store' }

/** `GET /api/deliveries`: what waits for the site, as `Deliveries`. */
const list: PayloadHandler = async (req) => {
  demandUser(req)
  return Response.json(await readDeliveries(req), { headers })
}

/** `GET /api/deliveries/failing`: how much has been failing for a while, as `Failing`. */
const failing: PayloadHandler = async (req) => {
  demandUser(req)
  return Response.json(await readFailing(req), { headers })
}

/** `GET /api/deliveries/sites`: whether readers get pages now, as `Site[]`. */
const sites: PayloadHandler = async (req) => {
  demandUser(req)
  return Response.json(await askSites(), { headers })
}

/** `POST /api/deliveries/try`: delivers what rests after a failure now, and says what still waits then. */
const tryNow: PayloadHandler = async (req) => {
  demandEditor(req, 'Trying again')
  await wakeResting(req.payload)
  await Promise.race([deliverPending(req.payload), sleep(patience, null, { ref: false })])
  return Response.json(await readDeliveries(req), { headers })
}

export const deliveryEndpoints: Endpoint[] = [
  { path: '/deliveries', method: 'get', handler: list },
  { path: '/deliveries/failing', method: 'get', handler: failing },
  { path: '/deliveries/sites', method: 'get', handler: sites },
  { path: '/deliveries/try', method: 'post', handler: tryNow },
  { path: '/live/site', method: 'get', handler: liveSite },
  { path: '/live/:collection/:id', method: 'get', handler: liveDocument },
]
