import type { Payload } from 'payload'

import type { Mail } from '../payload-types.ts'

/** `retriesIn`: seconds from now. */
export type FailedMails = { count: number; reason: string; retriesIn: number }

const maxRows = 500

/** Mails that were tried in vain and still wait; null without any. */
export async function readFailedMails(payload: Payload): Promise<FailedMails | null> {
  const { docs } = await payload.db.find<Mail>({
    collection: 'mails',
    limit: maxRows,
    pagination: false,
    sort: 'restsUntil',
    where: { attempts: { greater_than: 0 } },
  })
  const [next] = docs
  if (!next) return null
  const retriesIn = Math.max(0, Math.ceil((Date.parse(next.restsUntil) - Date.now()) / 1000))
  return { count: docs.length, reason: docs.findLast(({ lastError }) => lastError)?.lastError ?? '', retriesIn }
}
