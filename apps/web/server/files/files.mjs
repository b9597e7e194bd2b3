import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import send from 'send'

import { encode } from '../../store/pages/encode.mjs'
import { makeAnswer, sendAnswer, sendStatus } from '../answer/answer.mjs'
import { isByTls, setHeaders, unkept } from '../answer/headers.mjs'
import { memory } from '../answer/memory.mjs'
import { once } from '../answer/once.mjs'

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */

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

/** Worth compressing; pictures and fonts are compressed as they are. */
const isText = (/** @type {string} */ type) => /^text\/|json|svg/.test(type)

/**
 * What answers with a file that does not change, from memory or else from a folder, compressed when it is first read; null when it is not there.
 * @param {{ path: string, caching: string, folder: string, name: string, bring?: () => Promise<Buffer | null> }} file `bring` gives its bytes
 *   where they may not be in the folder yet
 */
export async function fileAnswer({ path, caching, folder, name, bring = () => readIfThere(join(folder, name)) }) {
  const file = join(folder, name)
  return memory.get(file)?.answer ?? once(file, () => readAnswer(file, path, caching, bring))
}

/**
 * @param {string} file
 * @param {string} path
 * @param {string} caching
 * @param {() => Promise<Buffer | null>} bring
 */
async function readAnswer(file, path, caching, bring) {
  const body = await bring()
  if (!body) return null
  const type = types.get(extname(file)) ?? 'application/octet-stream'
  const encoded = isText(type) ? await encode(body) : null
  const answer = makeAnswer({ path, caching, type, body, encoded, others: ['Accept-Ranges', 'bytes'] })
  memory.set(file, { answer, madeOf: file })
  return answer
}

/**
 * Sends a file whole from memory, or the part that was asked for from the folder.
 * @param {Request} request
 * @param {Response} response
 * @param {import('../answer/answer.mjs').Answer} answer
 * @param {{ path: string, folder: string, name: string }} file
 */
export function sendFile(request, response, answer, file) {
  if (request.headers.range === undefined) sendAnswer(request, response, answer)
  else sendPart(request, response, answer, file)
}

/** @type {typeof sendFile} */
function sendPart(request, response, { variants }, { path, folder, name }) {
  setHeaders(response, variants.identity.known[isByTls(request) ? 'byTls' : 'plain'])
  response.setHeader('Content-Type', types.get(extname(name)) ?? 'application/octet-stream')
  send(request, encodeURI(name), { cacheControl: false, etag: false, index: false, lastModified: false, root: folder })
    .on('error', (/** @type {Error & { status: number, headers?: Record<string, string> }} */ { headers = {}, status }) => {
      for (const header of response.getHeaderNames()) response.removeHeader(header)
      const range = headers['Content-Range']
      sendStatus(request, response, { path, status, caching: unkept, others: range ? ['Content-Range', range] : [] })
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
