import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'

/** What a device bears on which somebody has signed in: `<device>.<signature of device and account>.<signature of the device>`. */

/** @param {boolean} isOnTls */
export const deviceCookieName = (isOnTls) => (isOnTls ? '__Host-montage-device' : 'montage-device')

/**
 * @param {string} cookies the `Cookie` header of a request
 * @param {string} name
 */
export function readDeviceCookie(cookies, name) {
  const pairs = cookies.split(';').map((pair) => pair.trim().split('='))
  const [device = '', ofAccount = '', ofDevice = ''] = (pairs.find(([each]) => each === name)?.[1] ?? '').split('.')
  return { device, ofAccount, ofDevice }
}

/** @type {(secret: string, device: string, email?: string) => string} of the device alone where no account is given */
export function signDevice(secret, device, email) {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'montage known device', 32))
  return createHmac('sha256', key)
    .update(email === undefined ? device : `${device}\n${email}`)
    .digest('base64url')
}

/** @type {(given: string, expected: string) => boolean} */
export const isSameSignature = (given, expected) =>
  Buffer.byteLength(given) === Buffer.byteLength(expected) && timingSafeEqual(Buffer.from(given), Buffer.from(expected))
