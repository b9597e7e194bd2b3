import type { Payload } from 'payload'
import { env } from '../../env.ts'
import type { WebInstance } from '../../payload-types.ts'

const forgottenAfterMs = 24 * 60 * 60_000

/** The addresses of all web instances: those of the settings, and those that announced themselves within a day. */
export const knownOrigins = async (payload: Payload): Promise<string[]> => [
  ...new Set([...env.webOrigins, ...(await instancesSeen(payload)).map(({ origin }) => origin)]),
]

export async function instancesSeen(payload: Payload, now = Date.now()): Promise<WebInstance[]> {
  const where = { seenAt: { greater_than: new Date(now - forgottenAfterMs).toISOString() } }
  const { docs } = await payload.db.find<WebInstance>({ collection: 'web-instances', pagination: false, sort: 'origin', where })
  return docs
}

/** Notes that an instance is there, and removes those that have been silent for a day. */
export async function noteInstance(origin: string, payload: Payload, now = Date.now()): Promise<void> {
  const data = { origin, seenAt: new Date(now).toISOString() }
  await payload.db.upsert({ collection: 'web-instances', data, where: { origin: { equals: origin } } })
  const before = new Date(now - forgottenAfterMs).toISOString()
  await payload.db.deleteMany({ collection: 'web-instances', where: { seenAt: { less_than_equal: before } } })
}

export const removeInstance = (origin: string, payload: Payload): Promise<void> =>
  payload.db.deleteMany({ collection: 'web-instances', where: { origin: { equals: origin } } })
