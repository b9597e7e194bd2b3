import { env } from '../../env.ts'
import { cloudflare } from './cloudflare.ts'
import { fastly } from './fastly.ts'
import { purgeUrl } from './purge-url.ts'

/** A cache in front of the site. `purge` removes its copies of pages, given by their addresses for readers; rejects with a sentence. */
export type Cache = { maxUrls: number; purge: (urls: string[]) => Promise<void> }

export function caches(): Cache[] {
  const { cloudflare: zone, fastly: service, urls } = env.purge
  return [...urls.map(purgeUrl), ...(zone.id ? [cloudflare(zone)] : []), ...(service.token ? [fastly(service)] : [])]
}
