import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it, onTestFinished } from 'vitest'

import { sendMetrics } from './metrics.mjs'

const registry = { contentType: 'text/plain; version=0.0.4', metrics: async () => 'montage_renders_total 3\n' }

async function statusOf(
  token: string,
  options: { method?: string; path?: string; sent?: string; registry?: typeof registry | undefined } = {},
) {
  const given = { registry: 'registry' in options ? options.registry : registry, token }
  const server = createServer(async (request, response) => {
    if (!(await sendMetrics(request, response, given))) response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close().closeAllConnections())
  const { method = 'GET', path = '/metrics', sent } = options
  const headers: Record<string, string> = sent === undefined ? {} : { Authorization: `Bearer ${sent}` }
  const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, { headers, method })
  return [response.status, await response.text()]
}

it('answers whoever has the token', async () => {
  expect(await statusOf('right', { sent: 'right' })).toEqual([200, 'montage_renders_total 3\n'])
})

it.each([
  ['no token is set', '', { sent: '' }],
  ['no token is set, whatever is sent', '', { sent: 'right' }],
  ['none is sent', 'right', {}],
  ['a wrong one is sent', 'right', { sent: 'wrong' }],
  ['another path is asked', 'right', { path: '/metrics/', sent: 'right' }],
  ['it is no GET', 'right', { method: 'POST', sent: 'right' }],
  ['nothing counts yet', 'right', { registry: undefined, sent: 'right' }],
])('has nothing when %s', async (_when, token, options) => {
  expect(await statusOf(token, options)).toEqual([404, ''])
})
