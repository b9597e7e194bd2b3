import { addressOf } from './answer/address.mjs'
import { sendFailure } from './answer/failure.mjs'
import { sendNonPage } from './non-pages.mjs'

/** @import { Handler, Listener, Next } from './types.ts' */

/** Sends Next's answers without our headers: hot reload evaluates code, which our policy forbids. @type {(next: Next) => Listener} */
export function createDevHandler(next) {
  /** @type {Handler<[]>} */
  const answer = async (request, response) => {
    const address = addressOf(request.url ?? '')
    if (!address || !(await sendNonPage(request, response, next, address))) await next(request, response)
  }
  return (request, response) => {
    answer(request, response).catch((error) => sendFailure(request, response, request.url ?? '', error))
  }
}
