import { APIError, type Endpoint } from 'payload'

import { demandUser } from '../access/demand.ts'
import { readReview } from './read-review.ts'

/** More than any list has. */
const maxDrafts = 1000

/**
 * `GET /api/<collection>/<id>/review?withDrafts=<id>,<id>`: what changed in a document since readers last got it, and who saved it since, for
 * those signed in.
 */
export const reviewEndpoint = (collection: 'lists' | 'montages' | 'people'): Endpoint => ({
  path: '/:id/review',
  method: 'get',
  handler: async (req) => {
    demandUser(req)
    const withDrafts = [...new Set((req.searchParams.get('withDrafts') ?? '').split(',').filter((id) => id !== ''))]
    if (withDrafts.length > maxDrafts) throw new APIError(`“withDrafts” names at most ${maxDrafts} montages.`, 400, null, true)
    return Response.json(await readReview(collection, String(req.routeParams?.id), withDrafts, req))
  },
})
