import type { PayloadRequest, Where } from 'payload'

/** A publication that the site has not taken yet. Times are in seconds, so that no clock but ours matters. */
export type Delivery = {
  attempts: number
  id: string
  /** A process is delivering it now. */
  isInHand: boolean
  pageCount: number
  /** Its own page first; not all of them, where there are very many. */
  paths: string[]
  publication: number
  /** Why the last attempt failed; null before the first has. */
  reason: string | null
  retriesIn: number
  waitsFor: number
}

/** What waits in the outbox, oldest first; not all of it, where there is very much. */
export type Deliveries = { items: Delivery[]; total: number }

/** How many publications have been failing for longer than a hiccup lasts, and why the newest has. */
export type Failing = { count: number; reason: string | null }

type Asker = Pick<PayloadRequest, 'payload' | 'user'>

const mostItems = 50
const mostPaths = 20
const hiccup = 10_000

export async function readDeliveries({ payload, user }: Asker): Promise<Deliveries> {
  const { docs, totalDocs } = await payload.find({
    collection: 'outbox',
    depth: 0,
    limit: mostItems,
    overrideAccess: false,
    sort: 'publication',
    user,
  })
  const now = Date.now()
  const secondsUntil = (time: string) => Math.max(0, Math.ceil((Date.parse(time) - now) / 1000))
  const items = docs.map(({ attempts, createdAt, id, inHandUntil, lastError, paths, publication, restsUntil }) => ({
    attempts,
    id,
    isInHand: typeof inHandUntil === 'string' && Date.parse(inHandUntil) > now,
    pageCount: paths.length,
    paths: paths.slice(0, mostPaths),
    publication,
    reason: lastError ?? null,
    retriesIn: secondsUntil(restsUntil),
    waitsFor: Math.max(0, Math.floor((now - Date.parse(createdAt)) / 1000)),
  }))
  return { items, total: totalDocs }
}

export async function readFailing({ payload, user }: Asker): Promise<Failing> {
  const before = new Date(Date.now() - hiccup).toISOString()
  const where: Where = { and: [{ attempts: { greater_than: 0 } }, { createdAt: { less_than: before } }] }
  const { docs, totalDocs } = await payload.find({
    collection: 'outbox',
    depth: 0,
    limit: 1,
    overrideAccess: false,
    sort: '-publication',
    user,
    where,
  })
  return { count: totalDocs, reason: docs[0]?.lastError ?? null }
}
