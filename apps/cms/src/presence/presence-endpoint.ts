import { APIError, type Endpoint, type Payload, type PayloadHandler } from 'payload'

import { requireUser } from '../access/require-user.ts'
import { othersIn, type Present } from './others-in.ts'

/** `document`: `lists/<id>` or `globals/<slug>`. `isLeaving`: the window closes it now. */
type Heartbeat = { document: string; isLeaving?: boolean; window: string }

/** More than a minute: the browser lets hidden windows send once a minute. */
const windowTimeoutInMs = 75_000

/** `POST /api/presence`: stores that a window has a document open, and answers with the other people who have, as `Present[]`. */
const reportPresence: PayloadHandler = async (req) => {
  requireUser(req)
  const { document, isLeaving, window } = parseHeartbeat(await req.json?.().catch(() => null))
  const { payload, user } = req
  if (!user) return Response.json([])
  const ownWindow = { and: [{ window: { equals: window } }, { person: { equals: user.id } }] }
  if (isLeaving) {
    await payload.db.deleteMany({ collection: 'presences', where: ownWindow })
    return Response.json([])
  }
  const seenAt = new Date().toISOString()
  const { totalDocs: isStored } = await payload.db.count({ collection: 'presences', where: ownWindow })
  if (isStored) await payload.db.updateMany({ collection: 'presences', data: { document, seenAt }, where: ownWindow })
  else {
    await payload.db.create({
      collection: 'presences',
      data: { document, name: user.name, person: user.id, seenAt, since: seenAt, window },
    })
    await removeOld(payload)
  }
  return Response.json(await readOthers(payload, document, user.id), { headers: { 'Cache-Control': 'no-store' } })
}

async function readOthers(payload: Payload, document: string, me: string): Promise<Present[]> {
  const { docs } = await payload.find({
    collection: 'presences',
    depth: 0,
    limit: 100,
    overrideAccess: true,
    pagination: false,
    where: { and: [{ document: { equals: document } }, { seenAt: { greater_than: oldest() } }] },
  })
  return othersIn(docs, me)
}

const removeOld = (payload: Payload) => payload.db.deleteMany({ collection: 'presences', where: { seenAt: { less_than: oldest() } } })

const oldest = () => new Date(Date.now() - windowTimeoutInMs).toISOString()

/** Throws 400 for a malformed body. */
function parseHeartbeat(body: unknown): Heartbeat {
  const { document, isLeaving, window } = (body ?? {}) as Record<string, unknown>
  const isDocument = typeof document === 'string' && /^(globals|lists|media|montages|people)\/[\w-]{1,64}$/.test(document)
  if (!isDocument || typeof window !== 'string' || !/^[\w-]{8,64}$/.test(window)) {
    throw new APIError('Say which document is open, as “lists/<id>”, and in which window, as an id of its own.', 400, null, true)
  }
  return { document, isLeaving: isLeaving === true, window }
}

export const presenceEndpoint: Endpoint = { path: '/presence', method: 'post', handler: reportPresence }
