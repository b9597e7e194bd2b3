import { setTimeout as sleep } from 'node:timers/promises'
import { APIError, type Endpoint, type PayloadHandler } from 'payload'

import { requireAdmin, requireEditor, requireUser } from '../access/require-user.ts'
import { makeFailedDue } from './claim.ts'
import { deliverPending, endPauses } from './deliver.ts'
import { deliverAfterResponse } from './deliver-after-response.ts'
import { liveDocument, liveSite } from './live.ts'
import { readDeliveries, readFailing } from './read-deliveries.ts'
import { checkSites } from './served-page.ts'
import { removeInstance } from './web-instances/known-origins.ts'

const retryTimeoutInMs = 10_000

const headers = { 'Cache-Control': 'no-store' }

const list: PayloadHandler = async (req) => {
  requireUser(req)
  return Response.json(await readDeliveries(req), { headers })
}

const failing: PayloadHandler = async (req) => {
  requireUser(req)
  return Response.json(await readFailing(req), { headers })
}

const sites: PayloadHandler = async (req) => {
  requireUser(req)
  return Response.json(await checkSites(req.payload), { headers })
}

const tryNow: PayloadHandler = async (req) => {
  requireEditor(req, 'Trying again')
  await makeFailedDue(req.payload)
  endPauses()
  await Promise.race([deliverPending(req.payload), sleep(retryTimeoutInMs, null, { ref: false })])
  return Response.json(await readDeliveries(req), { headers })
}

/** What waits for the instance alone is delivered with that. */
const forgetSite: PayloadHandler = async (req) => {
  requireAdmin(req, 'Removing an address of the site')
  const { origin } = ((await req.json?.().catch(() => null)) ?? {}) as { origin?: unknown }
  if (typeof origin !== 'string') throw new APIError('Say which address: "origin".', 400, null, true)
  await removeInstance(origin, req.payload)
  await makeFailedDue(req.payload)
  deliverAfterResponse(req)
  return Response.json(await checkSites(req.payload), { headers })
}

export const deliveryEndpoints: Endpoint[] = [
  { path: '/deliveries', method: 'get', handler: list },
  { path: '/deliveries/failing', method: 'get', handler: failing },
  { path: '/deliveries/sites', method: 'get', handler: sites },
  { path: '/deliveries/sites/remove', method: 'post', handler: forgetSite },
  { path: '/deliveries/try', method: 'post', handler: tryNow },
  { path: '/live/site', method: 'get', handler: liveSite },
  { path: '/live/:collection/:id', method: 'get', handler: liveDocument },
]
