import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/**
 * A text in the encodings that browsers take.
 * @typedef {{ br: Buffer, gzip: Buffer }} Encoded
 */

/** Below it, headers weigh more than what is saved. */
const leastLength = 1024
/** A publish waits for it: 70 ms for a page of 65 kB, over a second for one of 500 kB. A longer text is compressed almost as far in a tenth of that. */
const mostForBest = 128 * 1024

/**
 * Compresses a text as far as it goes, off the main thread: it is done once, and read many times. Null for a text that is short anyway.
 * @param {string | Buffer} text
 * @returns {Promise<Encoded | null>}
 */
export async function encode(text) {
  const bytes = Buffer.from(text)
  if (bytes.length < leastLength) return null
  const quality = bytes.length > mostForBest ? 9 : 11
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length }
  const [br, gzipped] = await Promise.all([promisify(brotliCompress)(bytes, { params }), promisify(gzip)(bytes, { level: 9 })])
  return { br, gzip: gzipped }
}
