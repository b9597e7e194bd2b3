import type { Endpoint } from 'payload'

import { requireUser } from '../../access/require-user.ts'
import { findUses } from './find-uses.ts'

/** `GET /api/media/<id>/uses`: where an image is used, drafts included. For users. */
export const usesEndpoint: Endpoint = {
  path: '/:id/uses',
  method: 'get',
  handler: async (req) => {
    requireUser(req)
    const id = String(req.routeParams?.id)
    await req.payload.findByID({ collection: 'media', id, depth: 0, overrideAccess: false, req, select: {} })
    return Response.json({ uses: await findUses(id, { overrideAccess: false, req }) })
  },
}
