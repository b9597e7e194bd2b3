import { APIError, type Endpoint, type Payload, type PayloadHandler } from 'payload'

import { demandUser } from '../access/demand.ts'
import { othersIn, type Present } from './others-in.ts'

/** What a window says of itself: which document it has open, as `lists/<id>` or `globals/<slug>`, and whether it is just closed. */
type Beat = { document: string; isLeaving?: boolean; window: string }

/** Milliseconds after which a window that said nothing is taken for closed. The browser lets hidden ones speak once a minute. */
const countsFor = 75_000

/** `POST /api/presence`: notes that a document is open in a window, and answers with who else has it open, as `Present[]`. */
const tell: PayloadHandler = async (req) => {
  demandUser(req)
  const { document, isLeaving, window } = beatIn(await req.json?.().catch(() => null))
  const { payload, user } = req
  if (!user) return Response.json([])
  const mine = { and: [{ window: { equals: window } }, { person: { equals: user.id } }] }
  if (isLeaving) {
    await payload.db.deleteMany({ collection: 'presences', where: mine })
    return Response.json([])
  }
  const seenAt = new Date().toISOString()
  const { totalDocs: isKnown } = await payload.db.count({ collection: 'presences', where: mine })
  if (isKnown) await payload.db.updateMany({ collection: 'presences', data: { document, seenAt }, where: mine })
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

const oldest = () => new Date(Date.now() - countsFor).toISOString()

/** Throws 400 for what no form of the admin sends. */
function beatIn(body: unknown): Beat {
  const { document, isLeaving, window } = (body ?? {}) as Record<string, unknown>
  const isDocument = typeof document === 'string' && /^(globals|lists|media|montages|people)\/[\w-]{1,64}$/.test(document)
  if (!isDocument || typeof window !== 'string' || !/^[\w-]{8,64}$/.test(window)) {
    throw new APIError('Say which document is open, as “lists/<id>”, and in which window, as an id of its own.', 400, null, true)
  }
  return { document, isLeaving: isLeaving === true, window }
}

export const presenceEndpoint: Endpoint = { path: '/presence', method: 'post', handler: tell }
