import type { Cache } from './caches.ts'
import { PageRefused } from './page-refused.ts'
import { request } from './request.ts'

type Zone = { api: string; id: string; token: string }
type Answer = { errors?: { code?: number; message?: string }[]; success?: boolean }

/** Purge by single file (developers.cloudflare.com/cache/how-to/purge-cache/purge-by-single-file): at most 100 addresses a request in every plan. */
export const cloudflare = ({ api, id, token }: Zone): Cache => ({
  atOnce: 1,
  maxUrls: 100,
  purge: async (urls) => {
    const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' }
    const answer = await request(`${api}/zones/${id}/purge_cache`, { body: JSON.stringify({ files: urls }), headers, method: 'POST' })
    const { errors, success } = parse(answer.text)
    if (answer.status === 200 && success === true) return
    const reason = `Cloudflare answers ${answer.status} to a purge: ${errors?.[0]?.message ?? 'it did not say why'}`
    throw answer.status === 400 ? new PageRefused(reason) : new Error(reason)
  },
})

function parse(text: string): Answer {
  try {
    return (JSON.parse(text) ?? {}) as Answer
  } catch {
    return {}
  }
}
