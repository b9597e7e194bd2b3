import { sendStatus } from '../answer/answer.mjs'
import { noStore } from '../answer/headers.mjs'
import { bundleExports } from '../bundle-exports.mjs'
import { ClientLimit } from '../client-limit.mjs'
import { render } from './render.mjs'

/** @import { Handler, Next } from '../types.ts' */

export const searchPath = '/search'

const searches = new ClientLimit(60)

/** Lets Next search. 429 for too many searches of one client. @type {Handler<[Next, string]>} */
export async function sendSearch(request, response, next, query) {
  const seconds = await searches.count(request)
  if (seconds === null) return render(request, response, next, { path: searchPath, address: searchPath + query })
  const body = Buffer.from(`${bundleExports().refusal('tooManySearches', seconds)}\n`)
  const others = ['Retry-After', String(seconds)]
  sendStatus(request, response, { path: searchPath, status: 429, caching: noStore, type: 'text/plain; charset=utf-8', body, others })
}
