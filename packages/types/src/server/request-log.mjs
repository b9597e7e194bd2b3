import { networkOf } from './client-address.mjs'

/** What stands after these is a secret: a ticket, the token of a link, that of a new password. */
const beforeSecret = /^(\/preview\/(?:s\/)?|\/admin\/reset\/).+/

const maxPath = 200

/**
 * A listener that writes a line of JSON for each request when its answer has ended: never its query, its body or what identifies somebody.
 * @param {import('node:http').RequestListener} listen
 * @param {{
 *   addressOf?: ((request: import('node:http').IncomingMessage) => string) | undefined
 *   app: 'cms' | 'web'
 *   idOf: (request: import('node:http').IncomingMessage) => string
 *   write?: (line: string) => void
 * }} options `addressOf`: also write the network of each client
 * @returns {import('node:http').RequestListener}
 */
export function logRequests(listen, { addressOf, app, idOf, write = writeSoon }) {
  /** What a connection had sent at the end of its last answer. @type {WeakMap<object, number>} */
  const sent = new WeakMap()
  return (request, response) => {
    const { method, socket, url = '' } = request
    const began = performance.now()
    const address = addressOf && { address: networkOf(addressOf(request)) }
    const id = idOf(request)
    response.once('close', () => {
      const bytes = socket.bytesWritten - (sent.get(socket) ?? 0)
      sent.set(socket, socket.bytesWritten)
      const ms = Math.round((performance.now() - began) * 10) / 10
      const cut = response.writableFinished ? {} : { cut: true }
      const line = {
        time: new Date().toISOString(),
        app,
        id,
        method,
        path: pathOf(url),
        status: response.statusCode,
        ms,
        bytes,
        ...cut,
        ...address,
      }
      write(JSON.stringify(line))
    })
    listen(request, response)
  }
}

/** @param {string} url */
const pathOf = (url) => (url.split('?', 1)[0] ?? '').replace(beforeSecret, '$1…').slice(0, maxPath)

let lines = ''

/** Writes the lines of a turn of the event loop at once. @param {string} line */
function writeSoon(line) {
  if (lines === '') {
    setImmediate(() => {
      process.stdout.write(lines)
      lines = ''
    })
  }
  lines += `${line}\n`
}
