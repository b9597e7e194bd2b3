import type { Payload } from 'payload'

const dayInMs = 24 * 60 * 60_000
const seenKeptForDays = 90
const unseenKeptForDays = 365

/** Removes notices that were seen and are older than 90 days, and those of more than a year, which nobody looks at. */
export async function thinNotices(payload: Payload, now = Date.now()): Promise<string[]> {
  const daysAgo = (days: number) => new Date(now - days * dayInMs).toISOString()
  const seen = { and: [{ seenAt: { exists: true } }, { createdAt: { less_than: daysAgo(seenKeptForDays) } }] }
  await payload.db.deleteMany({ collection: 'notices', where: { or: [seen, { createdAt: { less_than: daysAgo(unseenKeptForDays) } }] } })
  return []
}
