import { sendStatus } from './answer.mjs'
import { unkept } from './headers.mjs'

/**
 * Answers when something went wrong: 503 in an outage of the CMS, which passes; else 500, with the reason logged.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {string} path
 * @param {unknown} error
 */
export function sendFailure(request, response, path, error) {
  // The class itself is in the bundle.
  const isOutage = error instanceof Error && error.name === 'CmsDown'
  if (!isOutage) console.error(error)
  if (response.headersSent) return void response.destroy()
  for (const name of response.getHeaderNames()) response.removeHeader(name)
  if (isOutage) sendStatus(request, response, { path, status: 503, caching: unkept, others: ['Retry-After', '30'] })
  else sendStatus(request, response, { path, status: 500, caching: unkept })
}
