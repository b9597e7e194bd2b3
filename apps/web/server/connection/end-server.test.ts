import { Agent, createServer, get, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { expect, it, vi } from 'vitest'

import { endServer } from './end-server.mjs'

it('answers what is being asked, and closes the connection though more could be asked by it', async () => {
  const asked: ServerResponse[] = []
  // Longer than the test may take: nothing is closed for being idle.
  const server = createServer({ keepAliveTimeout: 60_000 }, (_request, response) => asked.push(response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const agent = new Agent({ keepAlive: true })
  const answer = new Promise<string>((resolve, reject) => {
    get({ agent, host: '127.0.0.1', port }, (message: IncomingMessage) => resolve(text(message))).on('error', reject)
  })
  await vi.waitUntil(() => asked.length === 1, { timeout: 5_000 })

  const ended = endServer(server)
  asked[0]?.end('The whole answer.')
  expect(await answer).toBe('The whole answer.')
  await ended
  expect(server.listening).toBe(false)
  agent.destroy()
})
