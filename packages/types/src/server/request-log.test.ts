import { createServer, type RequestListener, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { expect, it, onTestFinished } from 'vitest'

import { logRequests } from './request-log.mjs'

async function logged(listen: RequestListener, paths: string[], addressOf?: () => string) {
  const lines: Record<string, unknown>[] = []
  const write = (line: string) => void lines.push(JSON.parse(line))
  const server = createServer(logRequests(listen, { addressOf, app: 'web', idOf: () => 'the-id', write }))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close().closeAllConnections())
  const { port } = server.address() as AddressInfo
  for (const path of paths) {
    const answer = new Promise((resolve) => request({ path, port }, (response) => resolve(text(response))).end())
    await answer
  }
  await expect.poll(() => lines.length).toBe(paths.length)
  return lines
}

const answer: RequestListener = (_request, response) => response.writeHead(201, { 'Content-Length': 5000 }).end('x'.repeat(5000))

it('writes one line a request, without its query and without an address', async () => {
  const [first, second] = await logged(answer, ['/search?q=a+secret+text', '/lists/films'])
  expect(first).toEqual({
    time: expect.stringMatching(/^\d{4}-.*Z$/),
    app: 'web',
    id: 'the-id',
    method: 'GET',
    path: '/search',
    status: 201,
    ms: expect.any(Number),
    bytes: expect.any(Number),
  })
  // Of this answer alone, though the connection is the same.
  for (const { bytes } of [first, second] as { bytes: number }[]) expect(Math.abs(bytes - 5150)).toBeLessThan(150)
})

it.each([
  ['/preview/a.ticket', '/preview/…'],
  [`/preview/s/${'t'.repeat(43)}`, '/preview/s/…'],
  ['/admin/reset/a-token', '/admin/reset/…'],
  [`/${'a'.repeat(5000)}`, `/${'a'.repeat(199)}`],
])('leaves out what is a secret, and what is too long: %s', async (path, expected) => {
  expect(await logged(answer, [path])).toMatchObject([{ path: expected }])
})

it('names the network of a client where it is told to', async () => {
  expect(await logged(answer, ['/'], () => '2001:db8:1:2:3::4')).toMatchObject([{ address: '2001:db8:1:2::/64' }])
})

it('says of an answer that it was cut off', async () => {
  const lines: string[] = []
  const cut: RequestListener = (_request, response) => void response.writeHead(200).write('half', () => response.destroy())
  const server = createServer(logRequests(cut, { app: 'web', idOf: () => 'the-id', write: (line) => void lines.push(line) }))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close().closeAllConnections())
  request({ path: '/', port: (server.address() as AddressInfo).port }, (response) => response.on('error', () => {}).resume()).end()
  await expect.poll(() => lines.map((line) => JSON.parse(line))).toMatchObject([{ cut: true, status: 200 }])
})
