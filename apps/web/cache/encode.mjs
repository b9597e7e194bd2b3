import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/**
 * A text in the encodings that browsers take.
 * @typedef {{ br: Buffer, gzip: Buffer }} Encoded
 */

/** Below it, headers weigh more than what is saved. */
const leastLength = 1024
/** Brotli's best takes as many times as long for a longer text: at this length it is a second. */
const mostForBest = 512 * 1024

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
