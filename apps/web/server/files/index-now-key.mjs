import { makeAnswer, sendAnswer } from '../answer/answer.mjs'
import { cachingOf } from '../answer/headers.mjs'
import { bundleExports } from '../bundle-exports.mjs'

/** It has to be `pathOfIndexNowKey` of `types/index-now`, which cannot be imported outside the bundle. @param {string} path */
export const isKeyPath = (path) => path === `/${bundleExports().indexNowKey}.txt`

/** Search engines look here whether who pings them for this site may. @type {import('../types.ts').Handler<[path: string], void>} */
export function sendKey(request, response, path) {
  const body = Buffer.from(bundleExports().indexNowKey)
  sendAnswer(request, response, makeAnswer({ path, caching: cachingOf(path), type: 'text/plain; charset=utf-8', body }))
}
