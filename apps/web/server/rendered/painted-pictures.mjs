import { sendStatus } from '../answer/answer.mjs'
import { noStore } from '../answer/headers.mjs'
import { ClientLimit } from '../client-limit.mjs'
import { render } from './render.mjs'

/** @import { Handler, Next } from '../types.ts' */

/** Each is painted anew and takes a tenth of a second. */
const pictures = new ClientLimit(30)

/** Lets Next paint a picture that is not stored. 429 for too many of one client. @type {Handler<[Next, { path: string, address: string }]>} */
export async function paintForOne(request, response, next, { path, address }) {
  const seconds = await pictures.count(request)
  if (seconds === null) return render(request, response, next, { path, address })
  sendStatus(request, response, { path, status: 429, caching: noStore, others: ['Retry-After', String(seconds)] })
}
