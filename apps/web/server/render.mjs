import { cachingOf, isByTls, securityOf, setHeaders, transportSecurity } from './answer/headers.mjs'
import { cleanRequest } from './clean-request.mjs'

/** @import { Handler, Next } from './types.ts' */

/** Lets Next answer, which may replace `Cache-Control`. @type {Handler<[Next, { path: string, address: string }]>} `address` is that in Next */
export function render(request, response, next, { path, address }) {
  setHeaders(response, [...securityOf(path), 'Cache-Control', cachingOf(path), ...(isByTls(request) ? transportSecurity : [])])
  cleanRequest(request, address)
  return next(request, response)
}
