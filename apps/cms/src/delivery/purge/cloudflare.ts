import type { Cache } from './caches.ts'
import { PageRefused } from './page-refused.ts'
import { request } from './request.ts'

type Zone = { api: string; id: string; token: string }
type Answer = { errors?: { code?: number; message?: string }[]; success?: boolean }

/** Purge by single file, of which a request takes 100, and by hostname (developers.cloudflare.com/cache/how-to/purge-cache): both are in every plan. */
export const cloudflare = (zone: Zone): Cache => ({
  atOnce: 1,
  maxUrls: 100,
  purge: (files) => purge({ files }, zone),
  // Not everything: the zone may have other sites.
  purgeAll: ({ hostname }) => purge({ hosts: [hostname] }, zone),
})

async function purge(wanted: { files: string[] } | { hosts: string[] }, { api, id, token }: Zone): Promise<void> {
  const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' }
  const { status, text } = await request(`${api}/zones/${id}/purge_cache`, { body: JSON.stringify(wanted), headers, method: 'POST' })
  const { errors, success } = parse(text)
  if (status === 200 && success === true) return
  const reason = `Cloudflare answers ${status} to a purge: ${errors?.[0]?.message ?? 'it did not say why'}`
  throw status === 400 ? new PageRefused(reason) : new Error(reason)
}

function parse(text: string): Answer {
  try {
    return (JSON.parse(text) ?? {}) as Answer
  } catch {
    return {}
  }
}
