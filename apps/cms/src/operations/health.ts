import type { PayloadHandler } from 'payload'

/** `GET /api/health`: 200 while the database answers. It is public, so it tells nothing else. */
export const health: PayloadHandler = async ({ payload }) => {
  try {
    await payload.db.count({ collection: 'users' })
    return Response.json({ ok: true })
  } catch (err) {
    payload.logger.error({ err, msg: 'The database does not answer' })
    return Response.json({ ok: false }, { status: 503 })
  }
}
