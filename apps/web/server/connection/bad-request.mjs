import { STATUS_CODES } from 'node:http'

import { noStore, securityOf } from '../answer/headers.mjs'

/** @type {Record<string, number>} */
const statuses = { ERR_HTTP_REQUEST_TIMEOUT: 408, HPE_CHUNK_EXTENSIONS_OVERFLOW: 413, HPE_HEADER_OVERFLOW: 431 }

/** Answers a request that Node could not parse. @type {(error: NodeJS.ErrnoException, socket: import('node:stream').Duplex) => void} */
export function answerBadRequest({ code = '' }, socket) {
  if (code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
  const status = statuses[code] ?? 400
  const headers = [...securityOf('/'), 'Cache-Control', noStore, 'Connection', 'close', 'Content-Length', '0']
  const lines = headers.flatMap((name, place) => (place % 2 === 0 ? [`${name}: ${headers[place + 1]}`] : []))
  socket.end([`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, '', ''].join('\r\n'))
}
