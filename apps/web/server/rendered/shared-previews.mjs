import { sendStatus } from '../answer/answer.mjs'
import { noStore } from '../answer/headers.mjs'
import { bundleExports } from '../bundle-exports.mjs'
import { ClientLimit } from '../client-limit.mjs'
import { isPerson } from '../is-person.mjs'
import { render } from './render.mjs'

/** @import { Handler, Next, Request } from '../types.ts' */

/** An office has one address. */
const looks = new ClientLimit(60)

/** Whether a path can be a link to a preview: `shareFolder` and a token of `types/share`. @param {string} path */
export const isSharedPath = (path) => /^\/preview\/s\/[\w-]{43}$/.test(path)

/** Lets Next show a shared preview, and tells it whether somebody opens it. 429 beyond the limit. @type {Handler<[Next, string]>} */
export async function sendSharedPreview(request, response, next, path) {
  const seconds = await looks.count(request)
  if (seconds === null) {
    // Also replaces a header of the client's own.
    request.headers['x-montage-opened'] = isPerson(request) ? 'yes' : 'no'
    return render(request, response, next, { path, address: path })
  }
  const body = Buffer.from(`${bundleExports().refusal('tooManyPreviews', seconds)}\n`)
  const others = ['Retry-After', String(seconds)]
  sendStatus(request, response, { path, status: 429, caching: noStore, type: 'text/plain; charset=utf-8', body, others })
}
