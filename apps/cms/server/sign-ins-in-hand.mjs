import { deviceCookieName, isSameSignature, readDeviceCookie, signDevice } from './device-cookie.mjs'

/**
 * `src/metrics` sets it, which Next compiles.
 * @type {typeof globalThis & { montageMetrics?: { refusedSignIns: import('prom-client').Counter<'reason'> } }}
 */
const shared = globalThis

const paths = new Set(['/api/users/forgot-password', '/api/users/login', '/api/users/reset-password'])
const maxInHand = 100
const message = 'Many people are signing in at this moment. Try again in a few seconds.'

/**
 * Lets a hundred requests to sign in through to Next at once, and as many again from devices on which somebody has signed in before, to any
 * account. It answers any further one with 503 and closes the connection, at a fraction of what Next would spend on it.
 * @param {{ isOnTls: boolean, secret: string }} options `secret`: PAYLOAD_SECRET
 * @returns {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => boolean} whether it has answered
 */
export function limitSignIns({ isOnTls, secret }) {
  const cookieName = deviceCookieName(isOnTls)
  const isKnown = (/** @type {string} */ cookies) => {
    const { device, ofDevice } = readDeviceCookie(cookies, cookieName)
    return isSameSignature(ofDevice, signDevice(secret, device))
  }
  const inHand = { known: 0, unknown: 0 }
  return (request, response) => {
    if (!paths.has((request.url ?? '').split('?', 1)[0] ?? '')) return false
    const device = isKnown(request.headers.cookie ?? '') ? 'known' : 'unknown'
    if (inHand[device] >= maxInHand) {
      shared.montageMetrics?.refusedSignIns.inc({ reason: 'busy' })
      response.writeHead(503, { 'Cache-Control': 'no-store', Connection: 'close', 'Content-Type': 'application/json', 'Retry-After': '5' })
      response.end(JSON.stringify({ errors: [{ message }] }))
      return true
    }
    inHand[device]++
    response.once('close', () => inHand[device]--)
    return false
  }
}
