import { createServer } from 'node:http'
import next from 'next'
import { clientAddress } from 'types/server/client-address'
import { endable } from 'types/server/end-server'
import { isForMetrics, sendMetrics } from 'types/server/metrics'
import { readRests } from 'types/server/read-rest'
import { forRequest, requestIds } from 'types/server/request-id'
import { logRequests } from 'types/server/request-log'

import { securityHeaders } from './headers.mjs'
import { limitSignIns } from './sign-ins-in-hand.mjs'

/**
 * Set by `src/every.ts` and `src/metrics`, which Next compiles.
 * @typedef {{ montageEndLoops?: (timeoutInMs: number) => Promise<void>, montageMetrics?: { registry: import('prom-client').Registry } }} OfBundle
 */

/** Less than the ten seconds after which a service manager kills. What is given up then, such as an image being encoded, is done again by the next process. */
const endTimeoutInMs = 9000

/** Longer than most proxies keep theirs: on a connection that closes at the moment of its next use a save would be lost. */
const keepAliveTimeoutInMs = 65_000

/**
 * Runs the CMS in this process: Next answers, and is told the client's address. Rejects when the port cannot be had. A signal lets requests end that are
 * being answered, and then ends the process.
 * @param {{ host: string, port: number, isDev?: boolean }} options
 */
export async function serve({ host, port, isDev = false }) {
  // `src/env.ts` checks these settings. It is compiled by Next, and cannot be read here.
  const {
    ANNOUNCE_SECRET = '',
    CMS_URL = '',
    METRICS_TOKEN = '',
    PAYLOAD_SECRET = '',
    REQUEST_LOG = '',
    TRUSTED_PROXIES = '0',
  } = process.env
  const isOnTls = CMS_URL.startsWith('https://')
  const headers = Object.entries(securityHeaders(isOnTls))
  const trustedProxies = Number(TRUSTED_PROXIES)
  const idOf = requestIds({ secret: ANNOUNCE_SECRET, trustedProxies })
  const refuseSignIn = limitSignIns({ isOnTls, secret: PAYLOAD_SECRET })
  /** @type {import('node:http').RequestListener} */
  let handle = (_request, response) => response.writeHead(503).end()
  const answerMetrics = async (
    /** @type {import('node:http').IncomingMessage} */ request,
    /** @type {import('node:http').ServerResponse} */ response,
  ) => {
    const registry = /** @type {OfBundle} */ (globalThis).montageMetrics?.registry
    if (!(await sendMetrics(request, response, { registry, token: METRICS_TOKEN }))) handle(request, response)
  }
  /** @type {import('node:http').RequestListener} */
  const listen = (request, response) => {
    const id = idOf(request)
    request.headers['x-forwarded-for'] = clientAddress(request, trustedProxies)
    for (const [name, value] of headers) response.setHeader(name, value)
    response.setHeader('X-Request-Id', id)
    if (!isDecodable(request.url ?? '')) sendBadAddress(response)
    else if (isForMetrics(request)) void answerMetrics(request, response)
    else if (!refuseSignIn(request, response)) forRequest(id, () => handle(request, response))
  }
  const addressOf =
    REQUEST_LOG === 'addresses'
      ? (/** @type {import('node:http').IncomingMessage} */ request) => clientAddress(request, trustedProxies)
      : undefined
  const isLogging = ['on', 'addresses'].includes(REQUEST_LOG)
  const server = createServer(
    { keepAliveTimeout: keepAliveTimeoutInMs },
    isLogging ? logRequests(listen, { addressOf, app: 'cms', idOf }) : listen,
  )
  readRests(server)
  const endServer = endable(server)
  const app = next({ dev: isDev, dir: '.', hostname: host, port, httpServer: server })
  await app.prepare()
  handle = app.getRequestHandler()

  await new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => resolve(undefined))
  })
  console.log(`Ready at http://${host}:${port}`)

  let isEnding = false
  const end = async (/** @type {number} */ code) => {
    if (isEnding) return
    isEnding = true
    const deadline = Date.now() + endTimeoutInMs
    await endServer()
    await /** @type {OfBundle} */ (globalThis).montageEndLoops?.(deadline - Date.now())
    await app.close()
    process.exit(code)
  }
  // As shells count: 128 and the number of the signal.
  process.on('SIGINT', () => end(130))
  process.on('SIGTERM', () => end(143))
}

/** @param {string} address */
function isDecodable(address) {
  try {
    decodeURIComponent(address)
    return true
  } catch {
    return false
  }
}

/**
 * Next would answer 500.
 * @param {import('node:http').ServerResponse} response
 */
function sendBadAddress(response) {
  const message = 'The address of this request cannot be read: a % in it begins no character.'
  response.writeHead(400, { 'Cache-Control': 'no-store', 'Content-Type': 'application/json' })
  response.end(JSON.stringify({ errors: [{ message }] }))
}
