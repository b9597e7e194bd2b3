import { isKeyPath, sendKey } from './files/index-now-key.mjs'
import { isMachineFilePath, sendMachineFile } from './files/machine-files.mjs'
import { isPicturePath, sendPicture } from './files/pictures.mjs'
import { isHealthPath, sendHealth } from './monitor/health.mjs'
import { answerMetrics } from './monitor/metrics.mjs'
import { render } from './rendered/render.mjs'

/** @import { Handler, Next } from './types.ts' */

const listFile = /^\/lists\/([a-z0-9-]+)\.(csv|md)$/

/** What a reader has seen: their browser knows, and compares it with the list of all films. */
const seen = new Map([
  ['/seen', '/seen'],
  ['/seen.json', '/api/seen'],
])

const sortedList = /^\/lists\/[a-z0-9-]{1,80}\/(?:by-title|by-year|titles)$/

/** Resolves to false when the path is none of these. @type {Handler<[Next, { path: string, query: string }], Promise<boolean>>} */
export async function sendNonPage(request, response, next, { path, query }) {
  if (isPicturePath(path)) await sendPicture(request, response, path)
  else if (isMachineFilePath(path)) await sendMachineFile(request, response, path)
  else if (path === '/oembed') await render(request, response, next, { path, address: `/api/oembed${query}` })
  else if (listFile.test(path))
    await render(request, response, next, { path, address: path.replace(listFile, '/api/list-file?slug=$1&format=$2') })
  else if (sortedList.test(path)) await render(request, response, next, { path, address: path })
  else if (seen.has(path)) await render(request, response, next, { path, address: seen.get(path) ?? path })
  else if (isHealthPath(path)) await sendHealth(request, response, path)
  else if (isKeyPath(path)) sendKey(request, response, path)
  else return answerMetrics(request, response)
  return true
}
