import { APIError, type Endpoint, type PayloadRequest } from 'payload'

import { requireUser } from '../access/require-user.ts'
import { findMontages } from './find-montages.ts'

const maxQueryLength = 200

export const searchEndpoint: Endpoint = {
  path: '/search',
  method: 'get',
  handler: async (req) => {
    requireUser(req)
    return Response.json(await findMontages(queryOf(req), req), { headers: { 'Cache-Control': 'no-store' } })
  },
}

/** Throws 400 for what is no text, or too long. */
export function queryOf({ query: { query = '' } }: PayloadRequest): string {
  if (typeof query === 'string' && query.length <= maxQueryLength) return query
  throw new APIError(`“query” must be a text of at most ${maxQueryLength} characters.`, 400, null, true)
}
