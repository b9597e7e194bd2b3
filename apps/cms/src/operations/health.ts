import type { PayloadHandler } from 'payload'
import { isBearer } from 'types/server/bearer'

import { env } from '../env.ts'

/**
 * `GET /api/health`: 200 while the database answers. It is public, so strangers learn nothing else: a version would tell them which known holes to try. Who
 * is signed in, or has the token of the metrics, learns the version.
 */
export const health: PayloadHandler = async ({ headers, payload, user }) => {
  const isKnown = user !== null || isBearer(headers.get('authorization'), env.metricsToken)
  const version = isKnown ? { version: env.version } : {}
  try {
    await payload.db.count({ collection: 'users' })
    return Response.json({ ok: true, ...version })
  } catch (err) {
    payload.logger.error({ err, msg: 'The database does not answer' })
    return Response.json({ ok: false, ...version }, { status: 503 })
  }
}
