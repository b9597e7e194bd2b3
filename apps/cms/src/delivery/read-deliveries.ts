import type { PayloadRequest, Where } from 'payload'
import { type FailedMails, readFailedMails } from '../notices/read-failed-mails.ts'
import { type FailedPings, readFailedPings } from '../pings/read-pings.ts'

/** Times are seconds from now, so that the browser's clock does not matter. */
export type Delivery = {
  attempts: number
  id: string
  isInProgress: boolean
  pageCount: number
  paths: string[]
  publication: number
  reason: string | null
  retriesIn: number
  waitsFor: number
}

export type Deliveries = { items: Delivery[]; mails: FailedMails | null; pings: FailedPings[]; total: number }

export type Failing = { count: number; reason: string | null }

type Requester = Pick<PayloadRequest, 'payload' | 'user'>

const maxItems = 50
const maxPaths = 20
const failingAfterMs = 10_000

export async function readDeliveries({ payload, user }: Requester): Promise<Deliveries> {
  const { docs, totalDocs } = await payload.find({
    collection: 'outbox',
    depth: 0,
    limit: maxItems,
    overrideAccess: false,
    sort: 'publication',
    user,
  })
  const now = Date.now()
  const secondsUntil = (time: string) => Math.max(0, Math.ceil((Date.parse(time) - now) / 1000))
  const items = docs.map(({ attempts, createdAt, id, inHandUntil, lastError, paths, publication, restsUntil }) => ({
    attempts,
    id,
    isInProgress: typeof inHandUntil === 'string' && Date.parse(inHandUntil) > now,
    pageCount: paths.length,
    paths: paths.slice(0, maxPaths),
    publication,
    reason: lastError ?? null,
    retriesIn: secondsUntil(restsUntil),
    waitsFor: Math.max(0, Math.floor((now - Date.parse(createdAt)) / 1000)),
  }))
  return { items, mails: await readFailedMails(payload), pings: await readFailedPings({ payload, user }), total: totalDocs }
}

const maxFailing = 1000

/** In one question. `count` is 1000 for more. */
export async function readFailing({ payload, user }: Requester): Promise<Failing> {
  const before = new Date(Date.now() - failingAfterMs).toISOString()
  const where: Where = { and: [{ attempts: { greater_than: 0 } }, { createdAt: { less_than: before } }] }
  const { docs } = await payload.find({
    collection: 'outbox',
    depth: 0,
    limit: maxFailing,
    overrideAccess: false,
    pagination: false,
    select: { lastError: true },
    sort: '-publication',
    user,
    where,
  })
  return { count: docs.length, reason: docs[0]?.lastError ?? null }
}
