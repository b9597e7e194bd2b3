import { createServer } from 'node:http'

import { answerBadRequest } from './bad-request.mjs'
import { FairQueue } from './fair-queue.mjs'
import { readInPieces } from './read-in-pieces.mjs'

const seconds = 1000

const limits = {
  headersTimeout: 10 * seconds,
  requestTimeout: 30 * seconds,
  keepAliveTimeout: 65 * seconds,
  connectionsCheckingInterval: 5 * seconds,
  maxHeaderSize: 16 * 1024,
}
const maxHeaders = 100
/** Long enough for an announcement of many pages, during which nothing is sent. */
const idleTimeout = 120 * seconds

/** @param {import('../types.ts').Listener} handle */
export function createFairServer(handle) {
  const queue = new FairQueue()
  const server = createServer(limits, (request, response) => queue.run(request.socket, () => handle(request, response)))
  server.maxHeadersCount = maxHeaders
  server.timeout = idleTimeout
  server.on('connection', (socket) => readInPieces(socket, (connection) => queue.isWaiting(connection)))
  server.on('clientError', answerBadRequest)
  return server
}
