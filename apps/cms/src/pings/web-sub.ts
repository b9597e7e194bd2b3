import { frontPath } from 'types/addresses'
import { sendRequest } from './send-request.ts'
import type { Target } from './targets.ts'

/** A hub that tells the followers of our feeds (W3C WebSub). It fetches a feed at once, so each is sent when its page is live. */
export const webSub = (to: string): Target => ({
  to,
  maxUrls: 100,
  dueAt: (now) => now,
  urlsOf: (paths, site) => paths.flatMap(feedsOf).map((feed) => site + feed),
  send: async (urls) => {
    const sent: string[] = []
    for (const url of urls) {
      const body = new URLSearchParams({ 'hub.mode': 'publish', 'hub.url': url }).toString()
      const answer = await sendRequest(to, 'application/x-www-form-urlencoded', body)
      if ('fault' in answer) return { fault: answer.fault, sent }
      const { pauseInMs, status, text } = answer
      if (status < 200 || status >= 300) return { fault: `${to} answers ${status}${text && `: ${text}`}`, pauseInMs: pauseInMs ?? 0, sent }
      sent.push(url)
    }
    return { sent }
  },
})

/** The feeds that are made with a page. */
function feedsOf(path: string): string[] {
  const isWithFeeds = path === frontPath || /^\/(?:lists|topics)\/[^/]+$/.test(path)
  return isWithFeeds ? ['xml', 'json'].map((format) => `${path.replace(/\/$/, '')}/feed.${format}`) : []
}
