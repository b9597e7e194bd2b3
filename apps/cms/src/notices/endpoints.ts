import { APIError, type Endpoint, type PayloadHandler, type PayloadRequest, type Where } from 'payload'

import { requireUser } from '../access/require-user.ts'
import { isWithPage } from '../documents/public-versions.ts'
import { readUnseen } from './unseen.ts'

const headers = { 'Cache-Control': 'no-store' }

/** `GET /api/notices/unseen`: how many of their notices a user has not seen. */
const countUnseen: PayloadHandler = async (req) => {
  requireUser(req)
  return Response.json(await unseenOf(req), { headers })
}

/** `POST /api/notices/seen`: a user has seen those about a document, such as `lists/<id>`, or all of theirs. Answers how many are left. */
const markSeen: PayloadHandler = async (req) => {
  requireUser(req)
  const where: Where = { and: [{ user: { equals: String(req.user?.id) } }, { seenAt: { exists: false } }, ...(await aboutWhat(req))] }
  await req.payload.db.updateMany({ collection: 'notices', data: { seenAt: new Date().toISOString() }, returning: false, where })
  return Response.json(await unseenOf(req), { headers })
}

async function unseenOf({ payload, user }: PayloadRequest): Promise<{ count: number }> {
  return { count: user ? (await readUnseen({ payload, user })).count : 0 }
}

/** Throws 400 for a malformed body. */
async function aboutWhat(req: PayloadRequest): Promise<Where[]> {
  const body: unknown = await req.json?.().catch(() => null)
  const { document } = (typeof body === 'object' && body !== null ? body : { document: null }) as { document?: unknown }
  if (document === undefined) return []
  const [collection = '', id = '', ...rest] = typeof document === 'string' ? document.split('/') : []
  if (!isWithPage(collection) || !/^[\w-]{1,64}$/.test(id) || rest.length > 0) {
    throw new APIError('Say which document was opened, as “lists/<id>”, or send {} for all notices.', 400, null, true)
  }
  return [{ inCollection: { equals: collection } }, { document: { equals: id } }]
}

export const noticeEndpoints: Endpoint[] = [
  { path: '/unseen', method: 'get', handler: countUnseen },
  { path: '/seen', method: 'post', handler: markSeen },
]
