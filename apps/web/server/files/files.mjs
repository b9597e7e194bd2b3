import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import send from 'send'

import { encode } from '../../store/pages/encode.mjs'
import { singleFlight } from '../../store/single-flight.mjs'
import { makeAnswer, sendAnswer, sendStatus } from '../answer/answer.mjs'
import { isByTls, noStore, setHeaders } from '../answer/headers.mjs'
import { memory } from '../answer/memory.mjs'

/** @import { Answer, Handler } from '../types.ts' */
/** @typedef {{ path: string, caching: string, folder: string, name: string, read?: () => Promise<Buffer | null> }} File */

const types = new Map([
  ['.avif', 'image/avif'],
  ['.css', 'text/css; charset=utf-8'],
  ['.ico', 'image/x-icon'],
  ['.jpg', 'image/jpeg'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.map', 'application/json; charset=utf-8'],
  ['.png', 'image/png'],
  ['.svg', 'image/svg+xml'],
  ['.webp', 'image/webp'],
  ['.woff2', 'font/woff2'],
])

/** Pictures and fonts are compressed already. */
const isText = (/** @type {string} */ type) => /^text\/|json|svg/.test(type)

/** @param {File} file that never changes. Its answer is null when it does not exist. `read` replaces the reading from the folder. */
export const fileAnswer = async (file) => memory.get(join(file.folder, file.name))?.answer ?? readAnswer(file)

const readAnswer = singleFlight(
  async (/** @type {File} */ { path, caching, folder, name, read }) => {
    const file = join(folder, name)
    const body = await (read ? read() : readIfThere(file))
    if (!body) return null
    const type = types.get(extname(file)) ?? 'application/octet-stream'
    const encoded = isText(type) ? await encode(body) : null
    const answer = makeAnswer({ path, caching, type, body, encoded, others: ['Accept-Ranges', 'bytes'] })
    memory.set(file, { answer, source: file })
    return answer
  },
  ({ folder, name }) => join(folder, name),
)

/** Sends a file from memory, or a range of it from its folder. @type {Handler<[Answer, Omit<File, 'caching' | 'read'>], void>} */
export function sendFile(request, response, answer, file) {
  if (request.headers.range === undefined) sendAnswer(request, response, answer)
  else sendRange(request, response, answer, file)
}

/** @type {typeof sendFile} */
function sendRange(request, response, { variants }, { path, folder, name }) {
  setHeaders(response, variants.identity.unchanged[isByTls(request) ? 'byTls' : 'plain'])
  response.setHeader('Content-Type', types.get(extname(name)) ?? 'application/octet-stream')
  send(request, encodeURI(name), { cacheControl: false, etag: false, index: false, lastModified: false, root: folder })
    .on('error', (/** @type {Error & { status: number, headers?: Record<string, string> }} */ { headers = {}, status }) => {
      for (const header of response.getHeaderNames()) response.removeHeader(header)
      const range = headers['Content-Range']
      sendStatus(request, response, { path, status, caching: noStore, others: range ? ['Content-Range', range] : [] })
    })
    .pipe(response)
}

/** @param {string} file */
async function readIfThere(file) {
  try {
    return await readFile(file)
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error)
    if (code === 'ENOENT' || code === 'EISDIR' || code === 'ENOTDIR') return null
    throw error
  }
}
