import { makeAnswer, sendAnswer } from './answer.mjs'
import { unkept } from './headers.mjs'
import { isKeptPath, sendKeptFile } from './kept-files.mjs'
import { isPicturePath, sendPicture } from './pictures.mjs'
import { render } from './render.mjs'

/** Whether this process serves. It does so without the CMS, which is therefore not asked. */
const health = makeAnswer({
  path: '/healthz',
  caching: unkept,
  type: 'application/json; charset=utf-8',
  body: Buffer.from(JSON.stringify({ status: 'ok' })),
})

/**
 * Answers with what is made while the site runs and is no page: pictures, what machines read, oEmbed, health. The same under `next dev`.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {import('./handler.mjs').Site['next']} next
 * @param {{ path: string, query: string }} address
 * @returns {Promise<boolean>} false when the path is none of these
 */
export async function sendMade(request, response, next, { path, query }) {
  if (isPicturePath(path)) await sendPicture(request, response, path)
  else if (isKeptPath(path)) await sendKeptFile(request, response, path)
  else if (path === '/oembed') await render(request, response, next, { path, address: `/api/oembed${query}` })
  else if (path === '/healthz') sendAnswer(request, response, health)
  else return false
  return true
}
