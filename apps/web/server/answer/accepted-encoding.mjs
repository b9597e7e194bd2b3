import { LRUCache } from 'lru-cache'

/** @typedef {'br' | 'gzip' | 'identity'} Encoding */

/**
 * Browsers send few different headers: what was read of one holds for all of them.
 * @type {LRUCache<string, Encoding>}
 */
const known = new LRUCache({ max: 200 })

/**
 * The best encoding that both sides know, of an `Accept-Encoding` as RFC 9110 has it.
 * @param {string} accepted
 * @returns {Encoding}
 */
export function encodingFor(accepted) {
  const before = known.get(accepted)
  if (before) return before
  const encoding = read(accepted)
  known.set(accepted, encoding)
  return encoding
}

/**
 * @param {string} accepted
 * @returns {Encoding}
 */
function read(accepted) {
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
  return isTaken('br') ? 'br' : isTaken('gzip') ? 'gzip' : 'identity'
}
