import type { PayloadRequest } from 'payload'

/** Pings that failed, by their target. Times are seconds from now. */
export type FailedPings = { reason: string; retriesIn: number; to: string; urls: number }

const maxRows = 500

export async function readFailedPings({ payload, user }: Pick<PayloadRequest, 'payload' | 'user'>): Promise<FailedPings[]> {
  const { docs } = await payload.find({
    collection: 'pings',
    depth: 0,
    limit: maxRows,
    overrideAccess: false,
    sort: 'createdAt',
    user,
    where: { attempts: { greater_than: 0 } },
  })
  const failed = new Map<string, FailedPings>()
  for (const { lastError, restsUntil, to, urls } of docs) {
    const retriesIn = Math.max(0, Math.ceil((Date.parse(restsUntil) - Date.now()) / 1000))
    failed.set(to, { reason: lastError ?? '', retriesIn, to, urls: (failed.get(to)?.urls ?? 0) + urls.length })
  }
  return [...failed.values()]
}
