import { APIError, type PayloadHandler, type Where } from 'payload'

import { requireUser } from '../access/require-user.ts'
import { mayPublish } from '../access/roles.ts'
import type { WithPage } from '../documents/public-versions.ts'
import { working } from './shares-of-document.ts'

/** Ends a link at once. One that has ended stays as it is. */
export const revokeShare: PayloadHandler = async (req) => {
  requireUser(req)
  const where: Where = { id: { equals: req.routeParams?.id } }
  const { docs } = await req.payload.find({
    collection: 'shares',
    depth: 0,
    limit: 1,
    overrideAccess: false,
    pagination: false,
    req,
    where,
  })
  if (!docs[0]) throw new APIError('There is no such link, or somebody else made it.', 404, null, true)
  await req.payload.db.updateMany({
    collection: 'shares',
    data: { revokedAt: new Date().toISOString() },
    req,
    where: { and: [where, { revokedAt: { exists: false } }] },
  })
  return Response.json({ message: 'The link is ended.' })
}

/** Ends all working links of a document: those that others made only for editors. */
export const revokeShares =
  (collection: WithPage): PayloadHandler =>
  async (req) => {
    requireUser(req)
    const own: Where[] = mayPublish(req) ? [] : [{ userId: { equals: req.user?.id } }]
    await req.payload.db.updateMany({
      collection: 'shares',
      data: { revokedAt: new Date().toISOString() },
      req,
      where: { and: [working(collection, String(req.routeParams?.id)), ...own] },
    })
    return Response.json({ message: 'The links are ended.' })
  }
