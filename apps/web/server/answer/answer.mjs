import { createHash } from 'node:crypto'
import fresh from 'fresh'

import { answersOf } from '../monitor/counts.mjs'
import { encodingFor } from './accepted-encoding.mjs'
import { isByTls, securityOf, transportSecurity } from './headers.mjs'

/** @import { Answer, AnswerContent, Encoding, Handler } from '../types.ts' */

/** Its ETag is a hash of the body, and differs in each encoding; weak for Brotli, since a page is compressed twice (ADR 073). @type {(content: AnswerContent) => Answer} */
export function makeAnswer({ path, caching, status = 200, type, body, encoded, modified, others = [] }) {
  const hash = body && createHash('sha256').update(body).digest('base64url').slice(0, 27)
  const always = [...securityOf(path), 'Cache-Control', caching, ...others]
  if (modified) always.push('Last-Modified', modified)
  if (encoded) always.push('Vary', 'Accept-Encoding')
  const variantOf = (/** @type {Encoding} */ encoding, /** @type {Buffer | undefined} */ bytes) => {
    const tag = { br: `W/"${hash}-br"`, gzip: `"${hash}-gzip"`, identity: `"${hash}"` }[encoding]
    const unchanged = bytes ? [...always, 'ETag', tag] : always
    const headers = [...unchanged, 'Content-Length', String(bytes?.length ?? 0)]
    if (type) headers.push('Content-Type', type)
    if (encoding !== 'identity') headers.push('Content-Encoding', encoding)
    return { tag, body: bytes, headers: headersOf(headers), unchanged: headersOf(unchanged) }
  }
  const variants = {
    identity: variantOf('identity', body),
    ...(encoded && { br: variantOf('br', encoded.br), gzip: variantOf('gzip', encoded.gzip) }),
  }
  const size = Object.values(variants).reduce((sum, { body }) => sum + (body?.length ?? 0) + 8192, 0)
  return { status, modified, variants, size }
}

/** @param {string[]} plain */
const headersOf = (plain) => ({ plain, byTls: [...plain, ...transportSecurity] })

/** Sends an answer in the encoding that the reader accepts, or a 304. @type {Handler<[Answer], void>} */
export function sendAnswer(request, response, { status, modified, variants }) {
  const encoding = encodingFor(String(request.headers['accept-encoding'] ?? ''))
  const { body, headers, tag, unchanged } = variants[encoding] ?? variants.identity
  const scheme = isByTls(request) ? 'byTls' : 'plain'
  const isConditional = request.headers['if-none-match'] !== undefined || request.headers['if-modified-since'] !== undefined
  if (isConditional && status === 200 && fresh(request.headers, { etag: tag, 'last-modified': modified })) {
    answersOf.store.add(304)
    response.writeHead(304, unchanged[scheme]).end()
    return
  }
  answersOf.store.add(status)
  response.writeHead(status, headers[scheme])
  // Node drops the body of an answer to HEAD.
  response.end(body)
}

/** @type {Handler<[AnswerContent], void>} */
export const sendStatus = (request, response, content) => sendAnswer(request, response, makeAnswer(content))
