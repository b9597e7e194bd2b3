import { APIError, type Endpoint } from 'payload'

import { requireUser } from '../access/require-user.ts'
import type { WithPage } from '../documents/public-versions.ts'
import { readReview } from './read-review.ts'

const maxDrafts = 1000

export const reviewEndpoint = (collection: WithPage): Endpoint => ({
  path: '/:id/review',
  method: 'get',
  handler: async (req) => {
    requireUser(req)
    const withDrafts = [...new Set((req.searchParams.get('withDrafts') ?? '').split(',').filter((id) => id !== ''))]
    if (withDrafts.length > maxDrafts) throw new APIError(`“withDrafts” names at most ${maxDrafts} montages.`, 400, null, true)
    return Response.json(await readReview(collection, String(req.routeParams?.id), withDrafts, req))
  },
})
