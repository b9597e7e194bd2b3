import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { expect, it } from 'vitest'

import { aPageServer } from '../../testing/a-page-server.ts'

const site = aPageServer()
const path = '/lists/films'

async function send(bytes: string): Promise<string> {
  const socket = connect(site.port, '127.0.0.1')
  socket.write(bytes)
  return text(socket)
}

it.each([
  [400, 'this is no HTTP\r\n\r\n'],
  [431, `GET / HTTP/1.1\r\nHost: a\r\nCookie: ${'x'.repeat(20_000)}\r\n\r\n`],
])('answers %i to an invalid request, with all security headers', async (status, bytes) => {
  const answer = await send(bytes)
  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
  for (const header of ["Content-Security-Policy: default-src 'none'", 'X-Frame-Options: DENY', 'Cache-Control: no-store']) {
    expect(answer).toContain(header)
  }
})

it('answers a request between the many of another connection', async () => {
  await site.store('/', { html: 'front', kind: 'PAGES' })
  await site.store(path, { html: 'list', kind: 'PAGES' })
  // Both are in memory then, so that no answer waits for the disk.
  for (const stored of ['/', path]) await site.request(stored)
  const count = 1500
  const greedy = connect(site.port, '127.0.0.1')
  let answers = 0
  let answersBefore = 0
  const whole = new Promise<void>((resolve) => {
    greedy.setEncoding('utf8').on('data', (chunk: string) => {
      if (answers === 0) void site.request(path).then(() => (answersBefore = answers))
      answers += chunk.split('HTTP/1.1 200').length - 1
      if (answers === count) resolve()
    })
  })
  greedy.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n'.repeat(count))
  await whole
  greedy.destroy()
  expect(answersBefore).toBeGreaterThan(0)
  expect(answersBefore).toBeLessThan(count / 4)
})

it('reads a body of many pieces', async () => {
  site.next = async (request, response) => {
    let length = 0
    for await (const chunk of request as AsyncIterable<Buffer>) length += chunk.length
    response.end(String(length))
  }
  expect((await site.request('/api/announce', { body: 'x'.repeat(300_000), method: 'POST' })).text).toBe('300000')
})
