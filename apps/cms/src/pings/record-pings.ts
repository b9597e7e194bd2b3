import type { Payload } from 'payload'
import type { Site } from '../payload-types.ts'
import { targets } from './targets.ts'

/** Stores of what search engines and hubs are to be told, now that every web instance serves these pages, or has removed them. */
export async function recordPings(paths: string[], payload: Payload, now = Date.now()): Promise<void> {
  const all = targets()
  if (all.length === 0 || paths.length === 0) return
  const { address } = ((await payload.db.findGlobal({ slug: 'site' })) ?? {}) as Partial<Site>
  const site = (address ?? '').replace(/\/+$/, '')
  if (!isReachable(site)) return
  for (const { dueAt, maxUrls, to, urlsOf } of all) {
    const urls = urlsOf(paths, site)
    for (let first = 0; first < urls.length; first += maxUrls) {
      const data = { attempts: 0, restsUntil: new Date(dueAt(now)).toISOString(), to, urls: urls.slice(first, first + maxUrls) }
      await payload.db.create({ collection: 'pings', data, returning: false } as never)
    }
  }
}

/** Nobody else reaches an address of this machine, and an engine would remember the failure. */
function isReachable(site: string): boolean {
  if (!URL.canParse(site)) return false
  const { hostname } = new URL(site)
  return !/^(?:localhost|.*\.localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\])$/.test(hostname)
}
