import { type Endpoint, NotFound } from 'payload'

import { requireUser } from '../access/require-user.ts'
import { isWithPage } from '../documents/public-versions.ts'
import { env } from '../env.ts'
import { type Standing, standingOf } from './standing.ts'

export type ShownStanding = Standing & { address: string | null }

export const standingEndpoint: Endpoint = {
  path: '/standing/:collection/:id',
  method: 'get',
  handler: async (req) => {
    requireUser(req)
    const collection = String(req.routeParams?.collection)
    if (!isWithPage(collection)) throw new NotFound(req.t)
    const id = String(req.routeParams?.id)
    const standing = await standingOf(collection, id, { overrideAccess: false, payload: req.payload, req })
    if (!standing) throw new NotFound(req.t)
    const shown: ShownStanding = { ...standing, address: standing.path === null ? null : env.webUrl + standing.path }
    return Response.json(shown, { headers: { 'Cache-Control': 'no-store' } })
  },
}
