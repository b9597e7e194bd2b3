import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'

import { readRests } from './read-rest.mjs'

/** More than the buffers of a connection hold. */
const half = Buffer.alloc(16 * 1024 * 1024)
const refuse = (response: ServerResponse) => response.writeHead(413).end('Too large.')

/** Ways to refuse a body. */
const refusals: Record<string, (request: IncomingMessage, response: ServerResponse) => void> = {
  'before it is read': (_request, response) => void refuse(response),
  'when a part of it is read': (request, response) => {
    request.once('data', () => {
      request.pause()
      refuse(response)
    })
  },
  'by a reader that fails then': (request, response) => {
    request.once('data', () => {
      request.on('data', () => {
        throw new Error('It reads no more.')
      })
      refuse(response)
    })
  },
}
let refusal = ''
let connection: Socket | undefined
const server = createServer({ keepAliveTimeout: 600_000, requestTimeout: 0 }, (request, response) => {
  connection = request.socket
  if (request.method === 'GET') response.end('The next answer.')
  else refusals[refusal]?.(request, response)
})
readRests(server)

/** `vi.waitUntil` would move the clock. */
const until = (isSo: () => boolean | undefined) => expect.poll(isSo, { timeout: 5_000 }).toBe(true)

/** A client that has sent half of a body, and has its answer. */
async function refused(length: number, how: string, header = 'keep-alive') {
  refusal = how
  const socket = connect({ allowHalfOpen: true, host: '127.0.0.1', port: (server.address() as AddressInfo).port })
  const client = { error: null as Error | null, isClosed: false, received: '', socket }
  socket.setEncoding('utf8').on('data', (chunk: string) => (client.received += chunk))
  socket.on('error', (error) => (client.error = error)).on('close', () => (client.isClosed = true))
  socket.write(`POST / HTTP/1.1\r\nHost: a\r\nConnection: ${header}\r\nContent-Length: ${length}\r\n\r\n`)
  socket.write(half)
  await until(() => client.received.includes('Too large.'))
  return client
}

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['clearInterval', 'setInterval'] })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterEach(async () => {
  vi.useRealTimers()
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})

it.each(Object.keys(refusals))(
  'a client whose body is refused %s has the answer while it sends, and the connection goes on',
  async (how) => {
    const client = await refused(2 * half.length, how)
    client.socket.write(half)
    for (const answers of [1, 2]) {
      client.socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n')
      await until(() => client.received.split('The next answer.').length === answers + 1)
      // The limits are of the body, and it has ended.
      vi.advanceTimersByTime(120_000)
    }
  },
)

it.each(Object.keys(refusals))('a connection that ends with the answer to a body that is refused %s is not reset', async (how) => {
  const client = await refused(2 * half.length, how, 'close')
  await new Promise((resolve) => client.socket.end(half, () => resolve(undefined)))
  await until(() => client.isClosed)
  expect(client.error).toBeNull()
})

it.each(Object.keys(refusals))('of a body that is refused %s no more than 40 MB are read, and for no longer than a minute', async (how) => {
  const client = await refused(100 * half.length, how)
  const sendUntil = (bytes: number) => {
    client.socket.write(half)
    return until(() => Number(connection?.bytesRead) > bytes)
  }
  const isCutOff = () => until(() => connection?.destroyed)
  await sendUntil(2 * half.length)
  vi.advanceTimersByTime(1_000)
  // Still read.
  await sendUntil(3 * half.length)
  await sendUntil(4 * half.length)
  vi.advanceTimersByTime(1_000)
  await isCutOff()

  await refused(2 * half.length, how)
  vi.advanceTimersByTime(50_000)
  expect(connection?.destroyed).toBe(false)
  vi.advanceTimersByTime(11_000)
  await isCutOff()
})
