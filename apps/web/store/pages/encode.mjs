import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** @import { Encoded } from './stored-page.ts' */

const minBytes = 1024
/** Brotli 11 takes 70 ms for 65 kB and over a second for 500 kB, and a publication waits for it; Brotli 9 takes a tenth of that. */
const maxBytesForBrotli11 = 128 * 1024

/** Null when the text is too short to gain anything. @type {(text: string | Buffer) => Promise<Encoded | null>} */
export async function encode(text) {
  const bytes = Buffer.from(text)
  if (bytes.length < minBytes) return null
  const quality = bytes.length > maxBytesForBrotli11 ? 9 : 11
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length }
  const [br, gzipped] = await Promise.all([promisify(brotliCompress)(bytes, { params }), promisify(gzip)(bytes, { level: 9 })])
  return { br, gzip: gzipped }
}
