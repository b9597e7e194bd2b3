import { createServer } from 'node:http'
import { join } from 'node:path'
import next from 'next'

import { buildIn } from '../store/pages/build-in.mjs'
import { readNotFound } from './answer/not-found.mjs'
import { whenProvided } from './bundled.mjs'
import { createFairServer } from './connection/create-server.mjs'
import { endServer } from './connection/end-server.mjs'
import { createDevHandler } from './dev-handler.mjs'
import { PublicFiles } from './files/public-files.mjs'
import { createHandler } from './handler.mjs'
import { StoredPages } from './stored-pages.mjs'

const folder = join(import.meta.dirname, '..')

/**
 * Runs the site in this process: our server answers, and Next renders what is not stored (ADR 005). Rejects when the port cannot be had. A
 * signal lets requests end that are being answered, and then ends the process.
 * @param {{ host: string, port: number, isDev?: boolean }} where
 */
export async function serve({ host, port, isDev = false }) {
  /** @type {import('node:http').RequestListener} */
  let handle = (_request, response) => response.writeHead(503).end()
  const listener = (/** @type {Parameters<typeof handle>} */ ...asked) => handle(...asked)
  const server = isDev ? createServer(listener) : createFairServer(listener)
  // Next listens for upgrades on the server that it is given: only hot reload needs any.
  const app = next({ dev: isDev, dir: '.', hostname: host, port, httpServer: isDev ? server : createServer() })
  await app.prepare()
  await whenProvided()
  handle = isDev ? createDevHandler(app.getRequestHandler()) : createHandler(await readSite(app.getRequestHandler()))

  await new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => resolve(undefined))
  })
  console.log(`Ready at http://${host}:${port}`)

  let isEnding = false
  const end = async (/** @type {number} */ code) => {
    if (isEnding) return
    isEnding = true
    await endServer(server)
    await app.close()
    process.exit(code)
  }
  // As shells count: 128 and the number of the signal.
  process.on('SIGINT', () => end(130))
  process.on('SIGTERM', () => end(143))
}

/**
 * @param {import('./handler.mjs').Site['next']} next
 * @returns {Promise<import('./handler.mjs').Site>}
 */
async function readSite(next) {
  const build = join(folder, '.next')
  const notFound = await readNotFound(build)
  const pages = new StoredPages({ build: buildIn(build), notFound })
  return { build, next, notFound, pages, publicFiles: new PublicFiles(join(folder, 'public')) }
}
