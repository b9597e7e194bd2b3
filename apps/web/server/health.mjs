import { makeAnswer, sendAnswer } from './answer/answer.mjs'
import { unkept } from './answer/headers.mjs'
import { bundled } from './bundled.mjs'

/** @param {string} path */
export const isHealthPath = (path) => path === '/healthz' || path === '/readyz'

/**
 * `/healthz`: this process serves, which it does without the CMS. `/readyz`: it should be sent readers, 503 while it catches up. Both tell why the
 * CMS could not be asked when it was asked last.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {string} path
 */
export function sendHealth(request, response, path) {
  const { fault, isReady } = bundled().health()
  const isUp = path === '/healthz' || isReady
  const body = Buffer.from(JSON.stringify({ status: isUp ? 'ok' : 'catching up', fault }))
  const type = 'application/json; charset=utf-8'
  sendAnswer(request, response, makeAnswer({ path, caching: unkept, status: isUp ? 200 : 503, type, body }))
}
