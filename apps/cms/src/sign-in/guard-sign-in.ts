import config from '@payload-config'
import { after } from 'next/server.js'
import { getPayload } from 'payload'

import { env } from '../env.ts'
import { metrics } from '../metrics/metrics.ts'
import { clientOf } from './client.ts'
import { tooManyHashes, withHashSlot } from './hash-queue.ts'
import { hold } from './hold.ts'
import { deviceCookie, knownDevice } from './known-device.ts'
import { countAttempt, uncountAttempt } from './limits.ts'

type Handler<Rest extends unknown[]> = (request: Request, ...rest: Rest) => Promise<Response>

/**
 * A handler of REST requests that lets nobody guess passwords quickly, or keep others out by guessing:
 * - attempts are counted before a password is hashed, and refused with 429 beyond the limits;
 * - a device on which somebody has signed in to the account before is counted by itself, whoever else guesses;
 * - few passwords are hashed at once; a request beyond that gets 503;
 * - a refusal is held for a second or two, since most of what a flood costs is answering it.
 * A request for a new password is answered the same, and as quickly, for an account that exists and for one that does not.
 */
export const guardSignIn =
  <Rest extends unknown[]>(handle: Handler<Rest>): Handler<Rest> =>
  async (request, ...rest) => {
    const { pathname } = new URL(request.url)
    if (pathname === '/api/users/login') return signIn(request, () => handle(request, ...rest))
    if (pathname === '/api/users/forgot-password') return sendMail(request, () => handle(request, ...rest))
    return handle(request, ...rest)
  }

async function signIn(request: Request, handle: () => Promise<Response>): Promise<Response> {
  const payload = await getPayload({ config })
  const email = await emailIn(request)
  const address = clientOf(request.headers)
  const device = knownDevice(request.headers, email)
  const keys = device ? { device: `${email} ${device}` } : { accountAndAddress: `${email} ${address}`, address, account: email }
  const wait = await countAttempt(keys, payload)
  if (wait) metrics.refusedSignIns.inc({ reason: 'limit' })
  if (wait) return refuse(429, `Too many attempts to sign in. Try again in ${inWords(wait)}.`, wait)

  const response = await withHashSlot(handle, device ? 'known' : 'anybody')
  if (response?.status !== 401) await uncountAttempt(keys, payload)
  if (!response) metrics.refusedSignIns.inc({ reason: 'busy' })
  if (!response) return refuse(503, tooManyHashes, 5)
  if (response.status === 401) metrics.refusedSignIns.inc({ reason: 'password' })
  if (response.ok) response.headers.append('Set-Cookie', deviceCookie(request.headers, email))
  return response
}

/** The mail is sent after the answer, which therefore tells nothing of the account. */
async function sendMail(request: Request, handle: () => Promise<Response>): Promise<Response> {
  if (!env.smtpUrl) return handle()
  const payload = await getPayload({ config })
  const email = await emailIn(request)
  const wait = await countAttempt({ address: clientOf(request.headers), mail: email }, payload)
  if (wait) return refuse(429, `Too many requests for a new password. Try again in ${inWords(wait)}.`, wait)
  after(handle)
  return Response.json({ message: 'Success' })
}

/** Of the account that a request names, in a JSON body or a form, as Payload reads both; in lower case. Empty when there is none. */
async function emailIn(request: Request): Promise<string> {
  const body = request.clone()
  const type = request.headers.get('content-type') ?? ''
  try {
    const data = type.startsWith('application/json') ? await body.json() : JSON.parse(String((await body.formData()).get('_payload')))
    return typeof data?.email === 'string' ? data.email.toLowerCase().trim() : ''
  } catch {
    // Payload says what is wrong with the body.
    return ''
  }
}

const refuse = (status: number, message: string, waitInSeconds: number): Promise<Response> =>
  hold(Response.json({ errors: [{ message }] }, { headers: { 'Retry-After': String(waitInSeconds) }, status }))

const inWords = (seconds: number): string => {
  if (seconds < 90) return `${seconds} seconds`
  return `${Math.ceil(seconds / 60)} minutes`
}
