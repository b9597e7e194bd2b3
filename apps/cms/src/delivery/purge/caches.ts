import { env } from '../../env.ts'
import { cloudflare } from './cloudflare.ts'
import { fastly } from './fastly.ts'
import { purgeUrl } from './purge-url.ts'

/**
 * A cache in front of the site. `purge` removes its copies of some pages, `maxUrls` at most, given by their addresses for readers; so many of these
 * requests may run `atOnce`. It rejects with `PageRefused` when one of the pages is at fault, else with a sentence: it takes nothing now. `purgeAll` removes
 * its copies of all pages of the site.
 */
export type Cache = { atOnce: number; maxUrls: number; purge: (urls: string[]) => Promise<void>; purgeAll: (site: URL) => Promise<void> }

export function caches(): Cache[] {
  const { cloudflare: zone, fastly: service, urls } = env.purge
  return [...urls.map(purgeUrl), ...(zone.id ? [cloudflare(zone)] : []), ...(service.id ? [fastly(service)] : [])]
}
