import { env } from '../../env.ts'
import { type Cache, caches } from './caches.ts'

/** Removes pages from all caches in front of the site. Null when that is done, else why it is not. Never rejects. */
export async function purgePages(paths: string[]): Promise<string | null> {
  const urls = paths.map((path) => env.webUrl + path)
  const results = await Promise.allSettled(caches().map((cache) => purgeFrom(cache, urls)))
  const failed = results.find((result) => result.status === 'rejected')
  return failed ? (failed.reason as Error).message : null
}

async function purgeFrom({ maxUrls, purge }: Cache, urls: string[]): Promise<void> {
  for (let first = 0; first < urls.length; first += maxUrls) await purge(urls.slice(first, first + maxUrls))
}
