import type { Cache } from './caches.ts'
import { PageRefused } from './page-refused.ts'
import { request } from './request.ts'

/** Purge a URL, purge all (fastly.com/documentation/reference/api/purging): an address stands in the path, without its scheme. */
export const fastly = ({ api, id, token }: { api: string; id: string; token: string }): Cache => ({
  atOnce: 20,
  maxUrls: 1,
  purge: async ([url = '']) => purge(`${api}/purge/${url.replace(/^https?:\/\//, '')}`, token),
  purgeAll: () => purge(`${api}/service/${id}/purge_all`, token),
})

async function purge(to: string, token: string): Promise<void> {
  const { status } = await request(to, { headers: { Accept: 'application/json', 'Fastly-Key': token }, method: 'POST' })
  if (status === 200) return
  if (![401, 403, 429].includes(status)) throw new PageRefused(`Fastly answers ${status} to a purge.`)
  throw new Error(`Fastly answers ${status} to a purge.${status === 429 ? '' : ' Its token is wrong, or may not purge.'}`)
}
