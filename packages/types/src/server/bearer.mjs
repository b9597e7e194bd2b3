import { createHash, timingSafeEqual } from 'node:crypto'

/**
 * Whether the value of an Authorization header bears a token. Compares in constant time; false where there is no token.
 * @param {string | null | undefined} header
 * @param {string} token
 */
export function isBearer(header, token) {
  const [, given = ''] = /^Bearer (\S+)$/i.exec(header ?? '') ?? []
  return token !== '' && timingSafeEqual(hash(given), hash(token))
}

/** @param {string} text */
const hash = (text) => createHash('sha256').update(text).digest()
