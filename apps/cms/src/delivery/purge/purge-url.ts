import type { Cache } from './caches.ts'
import { PageRefused } from './page-refused.ts'
import { request } from './request.ts'

const allPages = '/*'

/**
 * A cache that takes a request of method PURGE for each page, with the site's host (Varnish, nginx); or, where its address contains `{path}`, a GET
 * of that address, as nginx's `proxy_cache_purge` has it. A page of which it has no copy is answered 404 by some. The path of all pages is an asterisk
 * (nginx-modules' ngx_cache_purge, NGINX Plus, and the file for Varnish in docs/deploy).
 */
export const purgeUrl = (cache: string): Cache => ({
  atOnce: 20,
  maxUrls: 1,
  purge: async ([url = '']) => purge(cache, new URL(url)),
  purgeAll: (site) => purge(cache, new URL(allPages, site)),
})

async function purge(cache: string, { host, pathname }: URL): Promise<void> {
  const hasPath = cache.includes('{path}')
  const to = hasPath ? cache.replace('{path}', pathname).replace('{host}', host) : cache + pathname
  const { status } = await request(to, { headers: { Host: host }, method: hasPath ? 'GET' : 'PURGE' })
  if (status >= 200 && status < 300) return
  const { origin } = new URL(to)
  if (status !== 404) {
    throw new PageRefused(`The cache ${origin} answers ${status} to a purge of ${pathname}. See that it lets this machine purge.`)
  }
  // The cache takes the asterisk for a page.
  if (pathname === allPages) {
    throw new PageRefused(
      `The cache ${origin} cannot remove all pages: it answers 404 to a purge of ${allPages}. Empty it by hand, as docs/operations.md says under “A cache in front”. Else its pages of before expire by themselves in a day, and then this is over.`,
    )
  }
}
