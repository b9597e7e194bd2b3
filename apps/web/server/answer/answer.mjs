import { createHash } from 'node:crypto'
import fresh from 'fresh'

import { encodingFor } from './accepted-encoding.mjs'
import { isByTls, securityOf, transportSecurity } from './headers.mjs'

/** @typedef {import('./accepted-encoding.mjs').Encoding} Encoding */

/**
 * What is sent in one encoding: each list of headers once for plain HTTP and once for TLS.
 * @typedef {{ tag: string, body: Buffer | undefined, whole: Headers, known: Headers }} Variant
 * @typedef {{ plain: string[], byTls: string[] }} Headers
 */

/**
 * An answer that is made once and sent many times.
 * @typedef {{ status: number, modified: string | undefined, variants: { identity: Variant, br?: Variant, gzip?: Variant }, size: number }} Answer
 */

/**
 * @typedef {object} Content
 * @property {string} path where it stands
 * @property {string} caching
 * @property {number} [status]
 * @property {string} [type]
 * @property {Buffer} [body]
 * @property {import('../../store/pages/encode.mjs').Encoded | null} [encoded] the body compressed, when there is any use in it
 * @property {string} [modified] the day and time since which it is the same
 * @property {string[]} [others] other headers, name and value in turn
 */

/**
 * Makes an answer of what is at a path. Its tag is made from the content, and another one in each encoding.
 * @param {Content} content
 * @returns {Answer}
 */
export function makeAnswer({ path, caching, status = 200, type, body, encoded, modified, others = [] }) {
  const hash = body && createHash('sha256').update(body).digest('base64url').slice(0, 27)
  const always = [...securityOf(path), 'Cache-Control', caching, ...others]
  if (modified) always.push('Last-Modified', modified)
  if (encoded) always.push('Vary', 'Accept-Encoding')
  const variantOf = (/** @type {Encoding} */ encoding, /** @type {Buffer | undefined} */ bytes) => {
    const tag = encoding === 'identity' ? `"${hash}"` : `"${hash}-${encoding}"`
    const known = bytes ? [...always, 'ETag', tag] : always
    const whole = [...known, 'Content-Length', String(bytes?.length ?? 0)]
    if (type) whole.push('Content-Type', type)
    if (encoding !== 'identity') whole.push('Content-Encoding', encoding)
    return { tag, body: bytes, whole: headersOf(whole), known: headersOf(known) }
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

/**
 * Sends an answer in the encoding that the reader takes; nothing of it to a reader who has it.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {Answer} answer
 */
export function sendAnswer(request, response, { status, modified, variants }) {
  const { headers } = request
  const { body, known, tag, whole } = variants[encodingFor(String(headers['accept-encoding'] ?? ''))] ?? variants.identity
  const scheme = isByTls(request) ? 'byTls' : 'plain'
  const asksWhetherNew = headers['if-none-match'] !== undefined || headers['if-modified-since'] !== undefined
  if (asksWhetherNew && status === 200 && fresh(headers, { etag: tag, 'last-modified': modified })) {
    response.writeHead(304, known[scheme]).end()
    return
  }
  response.writeHead(status, whole[scheme])
  // Node leaves the body out for who asked for the headers alone.
  response.end(body)
}

/**
 * Sends an answer that is made for this request alone, without a body.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {{ path: string, status: number, caching: string, others?: string[] }} content
 */
export const sendStatus = (request, response, content) => sendAnswer(request, response, makeAnswer(content))
