import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'

import { endable } from './end-server.mjs'

let responses: ServerResponse[] = []
// Too long for these tests to see an idle connection closed by Node itself.
const server = () => createServer({ keepAliveTimeout: 60_000 }, (_request, response) => responses.push(response))

beforeEach(() => {
  responses = []
  vi.useFakeTimers({ toFake: ['setTimeout'] })
})
afterEach(() => vi.useRealTimers())

const listening = async () => {
  const listener = server()
  const end = endable(listener)
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve))
  return { end, port: (listener.address() as AddressInfo).port }
}
const requests = (count: number) => vi.waitUntil(() => responses.length === count, { timeout: 5_000 })

it('completes the request in progress, and tells the client to close the connection', async () => {
  const { end, port } = await listening()
  const answered = new Promise<IncomingMessage>((resolve, reject) => {
    request({ headers: { Connection: 'keep-alive' }, host: '127.0.0.1', port }, resolve)
      .on('error', reject)
      .end()
  })
  await requests(1)
  const ended = end()
  responses[0]?.end('The whole answer.')
  const answer = await answered
  expect(answer.headers.connection).toBe('close')
  expect(await text(answer)).toBe('The whole answer.')
  await ended
})

it('closes an idle connection at once', async () => {
  const { end, port } = await listening()
  const socket = connect(port, '127.0.0.1')
  const received = text(socket)
  socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n')
  await requests(1)
  responses[0]?.end('The whole answer.')
  await new Promise((resolve) => responses[0]?.once('close', resolve))
  await end()
  expect(await received).toMatch(/keep-alive.*The whole answer/s)
})

it('ends although a client sends one request after the other on a connection', async () => {
  const { end, port } = await listening()
  const socket = connect(port, '127.0.0.1')
  const received = text(socket)
  // Two requests before the first answer: the connection is never idle.
  socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n')
  await requests(1)
  const ended = end()
  socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n')
  responses[0]?.end('First.')
  await ended
  expect(await received).toContain('First.')
})

it('closes after eight seconds what is still open', async () => {
  const { end, port } = await listening()
  const failed = new Promise<Error>((resolve) => request({ host: '127.0.0.1', port }).on('error', resolve).end())
  await requests(1)
  const ended = end()
  vi.advanceTimersByTime(8000)
  await ended
  expect(await failed).toMatchObject({ code: 'ECONNRESET' })
})
