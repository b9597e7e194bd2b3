import type { Cache } from './caches.ts'
import { request } from './request.ts'

/** Purge a URL (fastly.com/documentation/reference/api/purging): the address stands in the path, without its scheme. */
export const fastly = ({ api, token }: { api: string; token: string }): Cache => ({
  maxUrls: 20,
  purge: async (urls) => {
    await Promise.all(urls.map((url) => purge(`${api}/purge/${url.replace(/^https?:\/\//, '')}`, token)))
  },
})

async function purge(to: string, token: string): Promise<void> {
  const { status } = await request(to, { headers: { Accept: 'application/json', 'Fastly-Key': token }, method: 'POST' })
  if (status !== 200)
    throw new Error(`Fastly answers ${status} to a purge.${status === 401 ? ' Its token is wrong, or may not purge.' : ''}`)
}
