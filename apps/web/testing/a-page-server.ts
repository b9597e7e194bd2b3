import { type IncomingMessage, type RequestListener, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { isPagePath } from 'types/addresses'
import { afterEach, beforeEach } from 'vitest'
import { health, whyNotReady } from '../cms-client/health.ts'
import { fileAt } from '../regenerate/machine-files.ts'
import { memory } from '../server/answer/memory.mjs'
import { readNotFound } from '../server/answer/not-found.mjs'
import { provideBundleExports } from '../server/bundle-exports.mjs'
import { createFairServer } from '../server/connection/create-server.mjs'
import { PublicFiles } from '../server/files/public-files.mjs'
import { createHandler } from '../server/handler.mjs'
import { StoredPages } from '../server/stored-pages.mjs'
import { absentAddresses } from '../store/pages/absent-addresses.mjs'
import CacheHandler from '../store/pages/cache-handler.mjs'
import { notFoundPath } from '../store/pages/not-found-path.mjs'
import { readPicture } from '../store/pictures/read-picture.ts'
import { writeAtomically } from '../store/write-atomically.mjs'
import { refusal } from '../words/site-language.ts'
import { aTemporaryFolder } from './temporary-folder.ts'

type RequestOptions = { body?: string; headers?: Record<string, string>; method?: string }
type Answered = { status: number; headers: IncomingMessage['headers']; body: Buffer; text: string }

export const notFoundPage = `<h1>Unplaced</h1>${'<p>Nothing stands here.</p>'.repeat(100)}`

/** The page server for the tests of a file, with its own data folder and build, and a listener in place of Next. */
export function aPageServer() {
  const folder = aTemporaryFolder()
  const site = {
    folder,
    rendered: [] as Pick<IncomingMessage, 'headers' | 'method' | 'url'>[],
    next: ((_request, response) => response.end('rendered')) as RequestListener,
    port: 0,
    store: async (path: string, value: object | null, { build = 'this-build', lifetime = 3600 } = {}) => {
      const handler = new CacheHandler({})
      handler.build = build
      await handler.set(`/route-cache/PAGES/any/$${path}`, value, { cacheControl: { revalidate: lifetime } })
    },
    write: (name: string, bytes: string | Uint8Array) => writeAtomically(join(folder.path, name), bytes),
    request: (path: string, options: RequestOptions = {}) => fetchRaw(site.port, path, options),
  }
  let server: Server

  beforeEach(async () => {
    memory.clear()
    absentAddresses.clear()
    Object.assign(site, { next: (_request, response) => response.end('rendered'), rendered: [] } satisfies Partial<typeof site>)
    provideBundleExports({
      fileAt,
      health: () => ({ fault: health.fault, whyNotReady: whyNotReady() }),
      indexNowKey: 'the-key',
      isPagePath,
      readPicture,
      refusal,
    })
    const build = join(folder.path, 'build')
    await site.write('build/server/pages/404.html', notFoundPage)
    await site.write('build/static/chunks/a.css', 'p{color:red}'.repeat(200))
    await site.write('public/embed.js', 'addEventListener')
    await site.write('build/BUILD_ID', 'this-build')
    await site.store(notFoundPath, { html: notFoundPage, kind: 'PAGES' })
    const notFound = await readNotFound(build)
    const handle = createHandler({
      build,
      next: async (request, response) => {
        site.rendered.push({ headers: request.headers, method: request.method, url: request.url })
        await site.next(request, response)
      },
      notFound,
      pages: new StoredPages({ build: 'this-build', notFound }),
      publicFiles: new PublicFiles(join(folder.path, 'public')),
    })
    server = createFairServer(handle)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    site.port = (server.address() as AddressInfo).port
  })
  afterEach(() => void server.close().closeAllConnections())
  return site
}

/** Unlike `fetch`, sends the path unchanged and does not decompress the body. */
function fetchRaw(port: number, path: string, { body, headers = {}, method = 'GET' }: RequestOptions): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const sent = request({ agent: false, headers, host: '127.0.0.1', method, path, port }, async (answer) => {
      const bytes = await buffer(answer)
      resolve({ body: bytes, headers: answer.headers, status: answer.statusCode ?? 0, text: bytes.toString() })
    })
    sent.on('error', reject).end(body)
  })
}
