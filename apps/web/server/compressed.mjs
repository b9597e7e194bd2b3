import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** @typedef {'br' | 'gzip'} Encoding */

/** A page is compressed once for each publication, so it may take the milliseconds that fewer bytes need. */
const compressors = {
  br: (/** @type {string | Buffer} */ body) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: (/** @type {string | Buffer} */ body) => promisify(gzip)(body, { level: 9 }),
}

const mostInMemory = 500
/** Of a body: below it, headers weigh more. */
const leastLength = 1024

/**
 * Bodies in each encoding, by the tag of the body, oldest first. What was compressed stands beside it: the tag is a short hash.
 * @type {Map<string, { body: string | Buffer, compressed: Promise<Buffer> }>}
 */
const memory = new Map()

/**
 * Has a text answer sent compressed, from memory where the same was sent before. To be called before anything is written.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
export function sendCompressed(request, response) {
  const encoding = encodingFor(String(request.headers['accept-encoding'] ?? ''))
  const { end, write } = response
  /** @type {Buffer[]} */
  const chunks = []

  const asItIs = () => Object.assign(response, { end, write })
  // Files come in pieces, pages whole. Both are small enough to be held.
  /** @type {(chunk: any, ...rest: any[]) => boolean} */
  response.write = (chunk, ...rest) => {
    if (!isCompressible(response)) return asItIs().write(chunk, ...rest)
    chunks.push(Buffer.from(chunk))
    rest.findLast((argument) => typeof argument === 'function')?.()
    return true
  }
  /** @type {(...args: any[]) => import('node:http').ServerResponse} */
  response.end = (body, ...rest) => {
    const whole = chunks.length === 0 ? body : Buffer.concat([...chunks, ...(body ? [Buffer.from(body)] : [])])
    asItIs()
    if (isCompressible(response)) response.appendHeader('Vary', 'Accept-Encoding')
    if (!encoding || !isCompressible(response) || !isLong(whole)) return response.end(whole, ...rest)

    const tag = response.getHeader('ETag')
    const compressed = typeof tag === 'string' ? compressedOnce(encoding, tag, whole) : compressors[encoding](whole)
    compressed.then(
      (bytes) => {
        response.setHeader('Content-Encoding', encoding).setHeader('Content-Length', bytes.byteLength)
        response.end(bytes, ...rest)
      },
      (error) => response.destroy(error),
    )
    return response
  }
}

/**
 * The best that both sides know, of an `Accept-Encoding` as RFC 9110 has it; null for none.
 * @param {string} accepted
 * @returns {Encoding | null}
 */
export function encodingFor(accepted) {
  const named = new Map(
    accepted
      .toLowerCase()
      .split(',')
      .map((part) => {
        const [name = '', ...parameters] = part.split(';').map((word) => word.trim())
        const quality = parameters.find((parameter) => parameter.startsWith('q='))
        return [name, quality === undefined ? 1 : Number(quality.slice(2))]
      }),
  )
  const isTaken = (/** @type {Encoding} */ encoding) => (named.get(encoding) ?? named.get('*') ?? 0) > 0
  return isTaken('br') ? 'br' : isTaken('gzip') ? 'gzip' : null
}

/** @param {import('node:http').ServerResponse} response */
const isCompressible = (response) =>
  !response.headersSent &&
  response.statusCode !== 206 &&
  !response.hasHeader('Content-Encoding') &&
  /^text\/|[/+](json|xml|javascript)\b/.test(String(response.getHeader('Content-Type')))

/** @param {unknown} body */
const isLong = (body) => (typeof body === 'string' || Buffer.isBuffer(body)) && body.length >= leastLength

/**
 * @param {Encoding} encoding
 * @param {string} tag
 * @param {string | Buffer} body
 */
function compressedOnce(encoding, tag, body) {
  const key = `${encoding} ${tag}`
  const known = memory.get(key)
  memory.delete(key)
  const entry = known && isSame(known.body, body) ? known : { body, compressed: compressors[encoding](body) }
  memory.set(key, entry)
  const [oldest] = memory.keys()
  if (memory.size > mostInMemory && oldest !== undefined) memory.delete(oldest)
  return entry.compressed
}

/**
 * @param {string | Buffer} one
 * @param {string | Buffer} other
 */
const isSame = (one, other) => (Buffer.isBuffer(one) && Buffer.isBuffer(other) ? one.equals(other) : one === other)
