import { isKeptPath, sendKeptFile } from './files/kept-files.mjs'
import { isPicturePath, sendPicture } from './files/pictures.mjs'
import { isHealthPath, sendHealth } from './health.mjs'
import { render } from './render.mjs'

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
  else if (isHealthPath(path)) sendHealth(request, response, path)
  else return false
  return true
}
