import { cachingOf, isByTls, securityOf, setHeaders, transportSecurity } from './answer/headers.mjs'
import { cleanRequest } from './clean-request.mjs'

/**
 * Lets Next answer. The headers are there before it begins, so that they stand on whatever it sends; what it may not keep, it says itself.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {import('./handler.mjs').Site['next']} next
 * @param {{ path: string, address: string }} asked the path for readers, and where Next has what is there
 */
export function render(request, response, next, { path, address }) {
  setHeaders(response, [...securityOf(path), 'Cache-Control', cachingOf(path), ...(isByTls(request) ? transportSecurity : [])])
  cleanRequest(request, address)
  return next(request, response)
}
