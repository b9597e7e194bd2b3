import { isDiskNearlyFull } from 'types/server/disk'

import { dataFolder } from '../../store/data-folder.mjs'
import { makeAnswer, sendAnswer } from '../answer/answer.mjs'
import { noStore } from '../answer/headers.mjs'
import { bundleExports } from '../bundle-exports.mjs'

/** @param {string} path */
export const isHealthPath = (path) => path === '/healthz' || path === '/readyz'

/** @import { Handler } from '../types.ts' */

/**
 * `/healthz` is 200 while this process serves. `/readyz` is 503 with reasons until its pages are current, and while the disk is nearly full: it could not
 * store the next ones.
 * @type {Handler<[path: string]>}
 */
export async function sendHealth(request, response, path) {
  const { fault, whyNotReady } = bundleExports().health()
  const reasons = path === '/healthz' ? [] : [...(whyNotReady ? [whyNotReady] : []), ...(await reasonsOfDisk())]
  const status = reasons.length === 0 ? 'ok' : whyNotReady ? 'catching up' : 'not ready'
  const body = Buffer.from(JSON.stringify({ status, fault, ...(path === '/readyz' && { reasons }) }))
  const type = 'application/json; charset=utf-8'
  sendAnswer(request, response, makeAnswer({ path, caching: noStore, status: reasons.length === 0 ? 200 : 503, type, body }))
}

/** @returns {Promise<string[]>} */
const reasonsOfDisk = async () => ((await isDiskNearlyFull(dataFolder('pages'))) ? ['The disk is nearly full.'] : [])
