import type { Endpoint } from 'payload'

import { requireUser } from '../access/require-user.ts'
import { findDocuments } from './find-documents.ts'
import { queryOf } from './search-endpoint.ts'

export const findEndpoint: Endpoint = {
  path: '/find',
  method: 'get',
  handler: async (req) => {
    requireUser(req)
    return Response.json(await findDocuments(queryOf(req), req), { headers: { 'Cache-Control': 'no-store' } })
  },
}
