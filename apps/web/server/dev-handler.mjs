import { addressOf } from './answer/address.mjs'
import { sendFailure } from './answer/failure.mjs'
import { sendMade } from './made.mjs'

/**
 * Answers under `next dev`, where no page is stored and all that is built comes from Next. Its hot reload evaluates code, which our policy
 * forbids, so its answers go without our headers. Readers never get a development server.
 * @param {import('./handler.mjs').Site['next']} next
 * @returns {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => void}
 */
export function createDevHandler(next) {
  const answer = async (/** @type {Parameters<typeof sendMade>[0]} */ request, /** @type {Parameters<typeof sendMade>[1]} */ response) => {
    const address = addressOf(request.url ?? '')
    if (!address || !(await sendMade(request, response, next, address))) await next(request, response)
  }
  return (request, response) => {
    answer(request, response).catch((error) => sendFailure(request, response, request.url ?? '', error))
  }
}
