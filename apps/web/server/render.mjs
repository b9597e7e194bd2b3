import { cachingOf, isByTls, securityOf, setHeaders, transportSecurity } from './answer/headers.mjs'
import { cleanRequest } from './clean-request.mjs'
import { answersOf } from './counts.mjs'
import { answersOfNext } from './metrics.mjs'

/** @import { Handler, Next } from './types.ts' */

/** Lets Next answer, which may replace `Cache-Control`. @type {Handler<[Next, { path: string, address: string }]>} `address` is that in Next */
export function render(request, response, next, { path, address }) {
  setHeaders(response, [...securityOf(path), 'Cache-Control', cachingOf(path), ...(isByTls(request) ? transportSecurity : [])])
  cleanRequest(request, address)
  const end = answersOfNext.startTimer({ to: address === '/api/announce' ? 'announcement' : 'other' })
  response.once('finish', () => {
    answersOf.next.add(response.statusCode)
    end()
  })
  return next(request, response)
}
