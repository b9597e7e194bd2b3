import { Agent, createServer, get, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { expect, it, vi } from 'vitest'

import { endServer } from './end-server.mjs'

it('completes the request in progress, and closes its connection', async () => {
  const responses: ServerResponse[] = []
  // Too long for this test to see an idle connection closed.
  const server = createServer({ keepAliveTimeout: 60_000 }, (_request, response) => responses.push(response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const agent = new Agent({ keepAlive: true })
  const answer = new Promise<string>((resolve, reject) => {
    get({ agent, host: '127.0.0.1', port }, (message: IncomingMessage) => resolve(text(message))).on('error', reject)
  })
  await vi.waitUntil(() => responses.length === 1, { timeout: 5_000 })

  const ended = endServer(server)
  responses[0]?.end('The whole answer.')
  expect(await answer).toBe('The whole answer.')
  await ended
  expect(server.listening).toBe(false)
  agent.destroy()
})
