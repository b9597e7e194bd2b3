import { createServer } from 'node:http'

import { answerBadRequest } from './bad-request.mjs'
import { readInPieces } from './read-in-pieces.mjs'
import { Turns } from './turns.mjs'

const seconds = 1000

/** No browser sends as much, as slowly. */
const limits = {
  headersTimeout: 10 * seconds,
  requestTimeout: 30 * seconds,
  keepAliveTimeout: 65 * seconds,
  connectionsCheckingInterval: 5 * seconds,
  maxHeaderSize: 16 * 1024,
}
const mostHeaders = 100
/** Of a connection on which nothing moves, in either direction. Announcements take longer when they name many pages. */
const idleTimeout = 120 * seconds

/**
 * A server that no single connection can keep for itself.
 * @param {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => void} handle
 */
export function createFairServer(handle) {
  const turns = new Turns()
  const server = createServer(limits, (request, response) => turns.take(request.socket, () => handle(request, response)))
  server.maxHeadersCount = mostHeaders
  server.timeout = idleTimeout
  server.on('connection', (socket) => readInPieces(socket, (connection) => turns.isWaiting(connection)))
  server.on('clientError', answerBadRequest)
  return server
}
