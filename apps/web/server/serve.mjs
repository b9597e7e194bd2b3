import { createServer } from 'node:http'
import next from 'next'

import { sendCompressed } from './compressed.mjs'
import { endServer } from './end-server.mjs'

/**
 * Runs the site in this process: what `next start` does, with pages compressed once and not for each reader (ADR 025). Rejects when the port cannot be had.
 * A signal lets requests end that are being answered, and then ends the process.
 * @param {{ host: string, port: number }} where
 */
export async function serve({ host, port }) {
  const app = next({ dev: false, dir: '.', hostname: host, port })
  await app.prepare()
  const handle = app.getRequestHandler()
  const server = createServer((request, response) => {
    sendCompressed(request, response)
    handle(request, response).catch((error) => {
      console.error(error)
      response.destroy()
    })
  })

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
