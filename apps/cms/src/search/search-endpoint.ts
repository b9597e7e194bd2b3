import { APIError, type Endpoint, type PayloadRequest } from 'payload'

import { demandUser } from '../access/demand.ts'
import { findMontages } from './find-montages.ts'

const longest = 200

/** `GET /api/montages/search?query=rocky 1985`, for those signed in: the montages of these words, as `Found`. */
export const searchEndpoint: Endpoint = {
  path: '/search',
  method: 'get',
  handler: async (req) => {
    demandUser(req)
    return Response.json(await findMontages(queryOf(req), req), { headers: { 'Cache-Control': 'no-store' } })
  },
}

function queryOf({ query: { query = '' } }: PayloadRequest): string {
  if (typeof query === 'string' && query.length <= longest) return query
  throw new APIError(`“query” must be a text of at most ${longest} characters.`, 400, null, true)
}
