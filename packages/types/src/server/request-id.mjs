import { AsyncLocalStorage } from 'node:async_hooks'
import { createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto'

/** Bears the id of a request, and the proof that one of our apps sends it. */
export const provenIdHeader = 'x-montage-request'

/** On `globalThis`, since Next bundles its code apart from the servers. @type {typeof globalThis & { montageRequests?: AsyncLocalStorage<string> }} */
const shared = globalThis
shared.montageRequests ??= new AsyncLocalStorage()
const requests = shared.montageRequests

/** Runs work for the request with an id. @type {<Result>(id: string, work: () => Result) => Result} */
export const forRequest = (id, work) => requests.run(id, work)

/** The id of the request for which the calling code runs; null outside of any. @returns {string | null} */
export const currentRequestId = () => requests.getStore() ?? null

export const newRequestId = () => randomBytes(8).toString('hex')

/** The value of the header. @type {(id: string, secret: string) => string} */
export const proveId = (id, secret) => `${id}.${proofOf(id, secret).toString('hex')}`

/**
 * Tells the ids of the requests to a server: that of our other app, when it proves it; that of the nearest proxy, when it is ours; else a new one. A stranger
 * chooses none, or two requests could have the same.
 * @param {{ secret: string, trustedProxies: number }} options
 * @returns {(request: import('node:http').IncomingMessage) => string} the same at each call for a request
 */
export function requestIds({ secret, trustedProxies }) {
  /** @type {WeakMap<object, string>} */
  const ids = new WeakMap()
  return (request) => {
    const known = ids.get(request)
    if (known !== undefined) return known
    const ofProxy = trustedProxies > 0 ? /^[\w-]{8,64}$/.exec(String(request.headers['x-request-id'] ?? ''))?.[0] : undefined
    const id = provenId(String(request.headers[provenIdHeader] ?? ''), secret) ?? ofProxy ?? newRequestId()
    ids.set(request, id)
    return id
  }
}

/** @type {(header: string, secret: string) => string | null} */
function provenId(header, secret) {
  const [, id, proof] = /^([\w-]{8,64})\.([0-9a-f]{64})$/.exec(header) ?? []
  return id && proof && timingSafeEqual(Buffer.from(proof, 'hex'), proofOf(id, secret)) ? id : null
}

/** @type {(id: string, secret: string) => Buffer} */
const proofOf = (id, secret) => createHmac('sha256', keyOf(secret)).update(id).digest()

/** @param {string} secret */
const keyOf = (secret) => Buffer.from(hkdfSync('sha256', secret, '', 'montage request id', 32))
