import { notFoundPath } from '../store/pages/not-found-path.mjs'
import { addressOf } from './answer/address.mjs'
import { sendAnswer, sendStatus } from './answer/answer.mjs'
import { sendFailure } from './answer/failure.mjs'
import { cachingOf, noStore } from './answer/headers.mjs'
import { bundleExports } from './bundle-exports.mjs'
import { isBuiltPath, sendBuiltFile } from './files/built-files.mjs'
import { sendNonPage } from './non-pages.mjs'
import { isEntryPath, sendEntry } from './rendered/entries.mjs'
import { isOrderPath, sendOrder } from './rendered/orders.mjs'
import { render } from './rendered/render.mjs'
import { searchPath, sendSearch } from './rendered/search.mjs'
import { isSharedPath, sendSharedPreview } from './rendered/shared-previews.mjs'
import { countView } from './views/count-view.mjs'

/**
 * @import { Answer, Handler, Listener, Site } from './types.ts'
 * @typedef {{ path: string, query: string }} Address
 */

const announcePath = '/api/announce'
/** Signed questions of the CMS. */
const signedPaths = [announcePath, '/api/views']

/** @param {string} path */
const isPreviewPath = (path) => /^\/preview\/[\w.-]+$/.test(path)

/** Answers every request of the site: with stored pages and files, or through Next. @type {(site: Site) => Listener} */
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

/** Returns a promise only when the answer has to wait. @type {Handler<[Site, Address | null], Promise<void> | undefined>} */
function answer(request, response, site, address) {
  const path = address?.path ?? '/'
  const isSigned = signedPaths.includes(path)
  const takesBody = isSigned || isPreviewPath(path)
  // Nobody reads this body, so the connection ends with the answer.
  if (!takesBody && hasBody(request)) response.shouldKeepAlive = false
  if (!address) return void sendStatus(request, response, { path, status: 400, caching: noStore })

  const methods = isSigned ? ['POST'] : takesBody ? ['GET', 'HEAD', 'POST'] : ['GET', 'HEAD']
  if (!methods.includes(request.method ?? '')) {
    return void sendStatus(request, response, { path, status: 405, caching: noStore, others: ['Allow', methods.join(', ')] })
  }
  const isPage = bundleExports().isPagePath(path)
  if (isPage) countView(request, response, path)
  const page = isPage ? site.pages.at(path, request.method) : null
  if (page && !(page instanceof Promise)) return void sendAnswer(request, response, (address.query && page.revalidated) || page)
  return answerLater(request, response, site, { ...address, page })
}

/** @type {(request: import('./types.ts').Request) => boolean} */
const hasBody = ({ headers }) => headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0

/** @type {Handler<[Site, Address & { page: Promise<Answer | null> | null }]>} */
async function answerLater(request, response, site, { path, query, page }) {
  const stored = await page
  if (stored) return sendAnswer(request, response, (query && stored.revalidated) || stored)
  if (signedPaths.includes(path) || bundleExports().isPagePath(path)) return render(request, response, site.next, { path, address: path })
  if (isPreviewPath(path)) return render(request, response, site.next, { path, address: path + query })
  if (isOrderPath(path)) return sendOrder(request, response, site.next, { path, query })
  if (isEntryPath(path)) return sendEntry(request, response, site.next, path)
  if (path === searchPath) return sendSearch(request, response, site.next, query)
  if (isSharedPath(path)) return sendSharedPreview(request, response, site.next, path)
  if (isBuiltPath(path)) return sendBuiltFile(request, response, path, site.build)
  if (site.publicFiles.has(path)) return site.publicFiles.send(request, response, path)
  if (await sendNonPage(request, response, site.next, { path, query })) return

  const withoutSlash = path.replace(/\/+$/, '')
  if (withoutSlash === path || !bundleExports().isPagePath(withoutSlash)) {
    if (site.notFound.isOutdated()) return render(request, response, site.next, { path, address: notFoundPath })
    return sendAnswer(request, response, site.notFound.at(path))
  }
  sendStatus(request, response, { path, status: 308, caching: cachingOf(path), others: ['Location', withoutSlash + query] })
}
