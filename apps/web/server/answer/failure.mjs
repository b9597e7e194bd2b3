import { idOf } from '../monitor/request-id.mjs'
import { sendStatus } from './answer.mjs'
import { noStore } from './headers.mjs'

/** Answers 503 in an outage of the CMS, else 500. @type {import('../types.ts').Handler<[path: string, error: unknown], void>} */
export function sendFailure(request, response, path, error) {
  // The class `CmsDown` is in the bundle, out of reach of `instanceof`.
  const isOutage = error instanceof Error && error.name === 'CmsDown'
  const id = idOf(request)
  if (!isOutage) console.error(`Request ${id} failed:`, error)
  if (response.headersSent) return void response.destroy()
  for (const name of response.getHeaderNames()) response.removeHeader(name)
  if (isOutage) sendStatus(request, response, { path, status: 503, caching: noStore, others: ['Retry-After', '30', 'X-Request-Id', id] })
  else sendStatus(request, response, { path, status: 500, caching: noStore, others: ['X-Request-Id', id] })
}
