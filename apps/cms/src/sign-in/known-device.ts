import { randomUUID } from 'node:crypto'
import type { TypedUser } from 'payload'

import { deviceCookieName, isSameSignature, readDeviceCookie, signDevice } from '../../server/device-cookie.mjs'
import { env, isOnTls } from '../env.ts'

const cookieName = deviceCookieName(isOnTls)
const oneYearInSeconds = 365 * 24 * 60 * 60

/**
 * The device that a request comes from, when somebody has signed in to the account on it before; null for any other device.
 * @param email of the account, in lower case
 */
export function knownDevice(headers: Headers, email: string): string | null {
  const { device, ofAccount } = readDeviceCookie(headers.get('cookie') ?? '', cookieName)
  return isSameSignature(ofAccount, signDevice(env.payloadSecret, device, email)) ? device : null
}

/** The cookie that makes a device known to an account for a year. */
export function deviceCookie(headers: Headers, email: TypedUser['email']): string {
  const device = knownDevice(headers, email) ?? randomUUID()
  const secure = isOnTls ? '; Secure' : ''
  const value = [device, signDevice(env.payloadSecret, device, email), signDevice(env.payloadSecret, device)].join('.')
  return `${cookieName}=${value}; Path=/; Max-Age=${oneYearInSeconds}; HttpOnly; SameSite=Lax${secure}`
}
