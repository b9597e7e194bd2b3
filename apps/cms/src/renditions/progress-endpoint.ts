import { NotFound, type PayloadHandler } from 'payload'

import { requireUser } from '../access/require-user.ts'

export type Progress = { isDone: boolean; made: number; reason: string | null; total: number }

/** `GET /api/media/<id>/renditions`, for those signed in. */
export const sendProgress: PayloadHandler = async (req) => {
  requireUser(req)
  const { docs } = await req.payload.find({
    collection: 'renditions',
    depth: 0,
    limit: 1,
    overrideAccess: false,
    req,
    where: { image: { equals: String(req.routeParams?.id) } },
  })
  const [set] = docs
  if (!set) throw new NotFound(req.t)
  const progress: Progress = { isDone: Boolean(set.isDone), made: set.made, reason: set.lastError ?? null, total: set.total }
  return Response.json(progress, { headers: { 'Cache-Control': 'no-store' } })
}
