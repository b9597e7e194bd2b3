import type { Payload } from 'payload'

const keptForDays = 90

/** Removes links that ended more than 90 days ago: until then their page says why they ended. */
export async function removeEndedShares(payload: Payload, now = Date.now()): Promise<string[]> {
  const longAgo = new Date(now - keptForDays * 24 * 60 * 60_000).toISOString()
  await payload.db.deleteMany({
    collection: 'shares',
    where: { or: [{ revokedAt: { less_than: longAgo } }, { expiresAt: { less_than: longAgo } }] },
  })
  return []
}
