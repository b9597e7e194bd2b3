import { makeAnswer, sendAnswer } from './answer/answer.mjs'
import { noStore } from './answer/headers.mjs'
import { bundleExports } from './bundle-exports.mjs'

/** @param {string} path */
export const isHealthPath = (path) => path === '/healthz' || path === '/readyz'

/** @import { Handler } from './types.ts' */

/** `/healthz` is 200 while this process serves; `/readyz` is 503 until its pages are current. @type {Handler<[path: string], void>} */
export function sendHealth(request, response, path) {
  const { fault, isReady } = bundleExports().health()
  const isUp = path === '/healthz' || isReady
  const body = Buffer.from(JSON.stringify({ status: isUp ? 'ok' : 'catching up', fault }))
  const type = 'application/json; charset=utf-8'
  sendAnswer(request, response, makeAnswer({ path, caching: noStore, status: isUp ? 200 : 503, type, body }))
}
