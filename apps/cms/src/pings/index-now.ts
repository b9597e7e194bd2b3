import { pathOfIndexNowKey } from 'types/index-now'
import { partOfPage } from 'types/sitemap-parts'
import { sendRequest } from './send-request.ts'
import type { Target } from './targets.ts'

const minuteInMs = 60_000
/** The protocol's limit for a request. */
const maxUrls = 10_000
const refusedPauseInMs = 60 * minuteInMs

/** The search engines behind an address of IndexNow (indexnow.org). They take one request a minute, with the pages of the sitemap. */
export const indexNow = (to: string, key: string): Target => ({
  to,
  maxUrls,
  dueAt: (now) => Math.ceil((now + 1) / minuteInMs) * minuteInMs,
  urlsOf: (paths, site) => paths.filter((path) => partOfPage(path) !== null).map((path) => site + path),
  send: async (urls) => {
    const { host, origin } = new URL(String(urls[0]))
    const body = { host, key, keyLocation: origin + pathOfIndexNowKey(key), urlList: urls }
    const answer = await sendRequest(to, 'application/json; charset=utf-8', JSON.stringify(body))
    if ('fault' in answer) return { fault: answer.fault, sent: [] }
    const { pauseInMs, status, text } = answer
    if (status === 200 || status === 202) return { sent: urls }
    const fault = `${to} answers ${status}${reasons[status] ?? (text && `: ${text}`)}`
    const isRefused = status >= 400 && status < 500 && status !== 429
    return { fault, sent: [], pauseInMs: pauseInMs ?? (isRefused ? refusedPauseInMs : 0) }
  },
})

const reasons: Record<number, string> = {
  403: ': it did not find the key of this site. The site answers it; see that a proxy in front lets /<key>.txt through.',
  422: ': it takes the pages for those of another site. See that the address in the settings of the site is that of readers.',
  429: ': it wants fewer requests.',
}
