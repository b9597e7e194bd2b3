import type { PayloadRequest, Where } from 'payload'

/** A publication that the site has not taken yet. Times are in seconds, so that no clock but ours matters. */
export type Delivery = {
  attempts: number
  id: string
  /** A process is delivering it now. */
  isInHand: boolean
  /** Its own page first. */
  paths: string[]
  publication: number
  /** Why the last attempt failed; null before the first has. */
  reason: string | null
  retriesIn: number
  waitsFor: number
}

/** What waits in the outbox, oldest first. */
export type Deliveries = {
  /** How many have been failing for longer than a hiccup lasts. */
  failing: number
  /** Not all of them, where there are very many. */
  items: Delivery[]
  total: number
}

const most = 50
const hiccup = 10_000

/** Reads what waits for the site, as the user may see it. */
export async function readDeliveries({ payload, user }: Pick<PayloadRequest, 'payload' | 'user'>): Promise<Deliveries> {
  const asked = { collection: 'outbox', overrideAccess: false, user } as const
  const { docs, totalDocs } = await payload.find({ ...asked, depth: 0, limit: most, sort: 'publication' })
  const isFailing: Where = {
    and: [{ attempts: { greater_than: 0 } }, { createdAt: { less_than: new Date(Date.now() - hiccup).toISOString() } }],
  }
  const failing = totalDocs === 0 ? 0 : (await payload.count({ ...asked, where: isFailing })).totalDocs
  const now = Date.now()
  const secondsUntil = (time: string) => Math.max(0, Math.ceil((Date.parse(time) - now) / 1000))
  return {
    failing,
    items: docs.map(({ attempts, createdAt, id, inHandUntil, lastError, paths, publication, restsUntil }) => ({
      attempts,
      id,
      isInHand: Boolean(inHandUntil) && Date.parse(inHandUntil ?? '') > now,
      paths,
      publication,
      reason: lastError ?? null,
      retriesIn: secondsUntil(restsUntil),
      waitsFor: Math.max(0, Math.floor((now - Date.parse(createdAt)) / 1000)),
    })),
    total: totalDocs,
  }
}
