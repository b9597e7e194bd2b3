import { createHmac, hkdfSync, randomUUID, timingSafeEqual } from 'node:crypto'
import type { TypedUser } from 'payload'

import { env, isOnTls } from '../env.ts'

const cookieName = isOnTls ? '__Host-montage-device' : 'montage-device'
const oneYearInSeconds = 365 * 24 * 60 * 60

/**
 * The device that a request comes from, when somebody has signed in to the account on it before; null for any other device.
 * @param email of the account, in lower case
 */
export function knownDevice(headers: Headers, email: string): string | null {
  const value = readCookie(headers)
  const [device = '', signature = ''] = value.split('.')
  const expected = sign(device, email)
  const given = Buffer.from(signature)
  return given.length === expected.length && timingSafeEqual(given, expected) ? device : null
}

/** The cookie that makes a device known to an account for a year. */
export function deviceCookie(headers: Headers, email: TypedUser['email']): string {
  const device = knownDevice(headers, email) ?? randomUUID()
  const secure = isOnTls ? '; Secure' : ''
  const value = `${device}.${sign(device, email)}`
  return `${cookieName}=${value}; Path=/; Max-Age=${oneYearInSeconds}; HttpOnly; SameSite=Lax${secure}`
}

const readCookie = (headers: Headers): string =>
  (headers.get('cookie') ?? '')
    .split(';')
    .map((pair) => pair.trim().split('='))
    .find(([name]) => name === cookieName)?.[1] ?? ''

function sign(device: string, email: string): Buffer {
  const key = Buffer.from(hkdfSync('sha256', env.payloadSecret, '', 'montage known device', 32))
  return Buffer.from(createHmac('sha256', key).update(`${device}\n${email}`).digest('base64url'))
}
