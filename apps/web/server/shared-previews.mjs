import { isbot } from 'isbot'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { clientAddress, networkOf } from 'types/client-address'

import { sendStatus } from './answer/answer.mjs'
import { noStore } from './answer/headers.mjs'
import { render } from './render.mjs'

/** @import { Handler, Next, Request } from './types.ts' */

/** Looks of one client in a minute: an office has one address. */
const limiter = new RateLimiterMemory({ duration: 60, points: 60 })

// biome-ignore lint/style/noProcessEnv: `env.ts` cannot be read outside the bundle.
const trustedProxies = Number(process.env.TRUSTED_PROXIES) || 0

/** Whether a path can be a link to a preview: `shareFolder` and a token of `types/share`. @param {string} path */
export const isSharedPath = (path) => /^\/preview\/s\/[\w-]{43}$/.test(path)

/** Lets Next show a shared preview, and tells it whether somebody opens it. 429 beyond the limit. @type {Handler<[Next, string]>} */
export async function sendSharedPreview(request, response, next, path) {
  const seconds = await count(networkOf(clientAddress(request, trustedProxies)))
  if (seconds === null) {
    // Also replaces a header of the client's own.
    request.headers['x-montage-opened'] = isOpening(request) ? 'yes' : 'no'
    return render(request, response, next, { path, address: path })
  }
  const body = Buffer.from(`Too many previews were opened from this address. Try again in ${seconds} seconds.\n`)
  const others = ['Retry-After', String(seconds)]
  sendStatus(request, response, { path, status: 429, caching: noStore, type: 'text/plain; charset=utf-8', body, others })
}

/** @param {string} client @returns {Promise<number | null>} null when it may go on; else the seconds to wait */
async function count(client) {
  try {
    await limiter.consume(client)
    return null
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error
    return Math.max(1, Math.ceil(error.msBeforeNext / 1000))
  }
}

/** Whether a person opens it: no program that makes a card of the address, and no browser that loads it ahead. @param {Request} request */
function isOpening({ headers, method }) {
  const agent = headers['user-agent'] ?? ''
  const isAhead = /prefetch|prerender/i.test(`${headers['sec-purpose']} ${headers.purpose}`)
  return method === 'GET' && agent !== '' && !isbot(agent) && !isAhead
}
