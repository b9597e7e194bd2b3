import { createServer } from 'node:http'
import { join } from 'node:path'
import next from 'next'
import { endable } from 'types/server/end-server'
import { readRests } from 'types/server/read-rest'

import { readBuildId } from '../store/pages/build-id.mjs'
import { readNotFound } from './answer/not-found.mjs'
import { bundleExportsProvided } from './bundle-exports.mjs'
import { createFairServer } from './connection/create-server.mjs'
import { createDevHandler } from './dev-handler.mjs'
import { PublicFiles } from './files/public-files.mjs'
import { createHandler } from './handler.mjs'
import { loggedIfWanted } from './monitor/log-requests.mjs'
import { StoredPages } from './stored-pages.mjs'
import { saveViews } from './views/save-views.mjs'

const folder = join(import.meta.dirname, '..')

/**
 * Runs the site in this process: our server answers, and Next renders pages that are not stored (ADR 005). Rejects when the port is taken. A signal
 * ends the process after the requests in progress.
 * @param {{ host: string, port: number, isDev?: boolean }} options
 */
export async function serve({ host, port, isDev = false }) {
  /** @type {import('./types.ts').Listener} */
  let handle = (_request, response) => response.writeHead(503).end()
  /** @type {import('./types.ts').Listener} */
  const listener = loggedIfWanted((request, response) => handle(request, response))
  const server = isDev ? createServer(listener) : createFairServer(listener)
  readRests(server)
  const endServer = endable(server)
  // Next listens for upgrades on `httpServer`: only hot reload needs them.
  const app = next({ dev: isDev, dir: '.', hostname: host, port, httpServer: isDev ? server : createServer() })
  await app.prepare()
  await bundleExportsProvided()
  handle = isDev ? createDevHandler(app.getRequestHandler()) : createHandler(await readSite(app.getRequestHandler()))

  await new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => resolve(undefined))
  })
  console.log(`Ready at http://${host}:${port}`)
  const endSaving = saveViews()

  let isEnding = false
  const end = async (/** @type {number} */ code) => {
    if (isEnding) return
    isEnding = true
    await endServer()
    await app.close()
    await endSaving()
    process.exit(code)
  }
  // The convention of shells: 128 and the number of the signal.
  process.on('SIGINT', () => end(130))
  process.on('SIGTERM', () => end(143))
}

/** @type {(next: import('./types.ts').Next) => Promise<import('./types.ts').Site>} */
async function readSite(next) {
  const build = join(folder, '.next')
  const notFound = await readNotFound(build)
  const pages = new StoredPages({ build: readBuildId(build), notFound })
  return { build, next, notFound, pages, publicFiles: new PublicFiles(join(folder, 'public')) }
}
