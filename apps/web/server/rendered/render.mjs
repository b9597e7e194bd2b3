import { forRequest } from 'types/server/request-id'

import { cachingOf, isByTls, securityOf, setHeaders, transportSecurity } from '../answer/headers.mjs'
import { cleanRequest } from '../clean-request.mjs'
import { answersOf } from '../monitor/counts.mjs'
import { answersOfNext } from '../monitor/metrics.mjs'
import { idOf } from '../monitor/request-id.mjs'

/** @import { Handler, Next } from '../types.ts' */

/** Lets Next answer, which may replace `Cache-Control`. @type {Handler<[Next, { path: string, address: string }]>} `address` is that in Next */
export function render(request, response, next, { path, address }) {
  setHeaders(response, [...securityOf(path), 'Cache-Control', cachingOf(path), ...(isByTls(request) ? transportSecurity : [])])
  const id = idOf(request)
  cleanRequest(request, address)
  // The page for an error names it.
  request.headers['x-request-id'] = id
  response.setHeader('X-Request-Id', id)
  const end = answersOfNext.startTimer({ to: address === '/api/announce' ? 'announcement' : 'other' })
  response.once('finish', () => {
    answersOf.next.add(response.statusCode)
    end()
  })
  return forRequest(id, () => next(request, response))
}
