import { addressOf } from './answer/address.mjs'
import { sendAnswer, sendStatus } from './answer/answer.mjs'
import { sendFailure } from './answer/failure.mjs'
import { cachingOf, unkept } from './answer/headers.mjs'
import { bundled } from './bundled.mjs'
import { isBuiltPath, sendBuiltFile } from './files/built-files.mjs'
import { sendMade } from './made.mjs'
import { render } from './render.mjs'

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */

/**
 * @typedef {object} Site
 * @property {string} build the folder of the build
 * @property {import('./stored-pages.mjs').StoredPages} pages
 * @property {import('./files/public-files.mjs').PublicFiles} publicFiles
 * @property {(path: string) => import('./answer/answer.mjs').Answer} notFound
 * @property {(request: Request, response: Response) => Promise<void>} next Next's own handler
 */

const announcePath = '/api/announce'

/**
 * Answers every request of the site: by itself what is stored, kept or built, by Next what has to be rendered.
 * @param {Site} site
 * @returns {(request: Request, response: Response) => void}
 */
export function createHandler(site) {
  return (request, response) => {
    const address = addressOf(request.url ?? '')
    const path = address?.path ?? '/'
    const fail = (/** @type {unknown} */ error) => sendFailure(request, response, path, error)
    try {
      answer(request, response, site, address)?.catch(fail)
    } catch (error) {
      fail(error)
    }
  }
}

/**
 * Gives a promise only where something has to be waited for.
 * @param {Request} request
 * @param {Response} response
 * @param {Site} site
 * @param {ReturnType<typeof addressOf>} address
 * @returns {Promise<void> | undefined}
 */
function answer(request, response, site, address) {
  const path = address?.path ?? '/'
  const isAnnouncement = path === announcePath
  // What nobody reads is not waited for: the connection ends with the answer.
  if (!isAnnouncement && hasBody(request)) response.shouldKeepAlive = false
  if (!address) return void sendStatus(request, response, { path, status: 400, caching: unkept })

  const methods = isAnnouncement ? ['POST'] : ['GET', 'HEAD']
  if (!methods.includes(request.method ?? '')) {
    return void sendStatus(request, response, { path, status: 405, caching: unkept, others: ['Allow', methods.join(', ')] })
  }
  const page = bundled().isPagePath(path) ? site.pages.at(path) : null
  if (page && !(page instanceof Promise)) return void sendAnswer(request, response, page)
  return answerLater(request, response, site, { ...address, page })
}

/** @param {Request} request */
const hasBody = ({ headers }) => headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0

/**
 * @param {Request} request
 * @param {Response} response
 * @param {Site} site
 * @param {{ path: string, query: string, page: ReturnType<Site['pages']['at']> }} asked
 */
async function answerLater(request, response, site, { path, query, page }) {
  const stored = await page
  if (stored) return sendAnswer(request, response, stored)
  if (path === announcePath || bundled().isPagePath(path)) return render(request, response, site.next, { path, address: path })
  if (isBuiltPath(path)) return sendBuiltFile(request, response, path, site.build)
  if (site.publicFiles.has(path)) return site.publicFiles.send(request, response, path)
  if (await sendMade(request, response, site.next, { path, query })) return

  const withoutSlash = path.replace(/\/+$/, '')
  if (withoutSlash === path || !bundled().isPagePath(withoutSlash)) return sendAnswer(request, response, site.notFound(path))
  sendStatus(request, response, { path, status: 308, caching: cachingOf(path), others: ['Location', withoutSlash + query] })
}
