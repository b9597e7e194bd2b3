import type { Payload } from 'payload'

import type { Mail, Notice } from '../../../src/payload-types.ts'

/** All notices, the oldest first. */
export async function noticesIn(payload: Payload): Promise<Notice[]> {
  const { docs } = await payload.db.find<Notice>({ collection: 'notices', pagination: false, sort: 'createdAt' })
  return docs
}

export async function mailsIn(payload: Payload): Promise<Mail[]> {
  const { docs } = await payload.db.find<Mail>({ collection: 'mails', pagination: false, sort: 'createdAt' })
  return docs
}

export async function removeNotices(payload: Payload): Promise<void> {
  for (const collection of ['mails', 'notices'] as const) await payload.db.deleteMany({ collection, where: { id: { exists: true } } })
}
