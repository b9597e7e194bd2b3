import type { IncomingMessage } from 'node:http'
import { describe, expect, it } from 'vitest'

import { currentRequestId, forRequest, proveId, provenIdHeader, requestIds } from './request-id.mjs'

const secret = 'a secret of both apps'
const made = /^[0-9a-f]{16}$/
const idOf = (headers: Record<string, string>, trustedProxies = 0) =>
  requestIds({ secret, trustedProxies })({ headers } as unknown as IncomingMessage)

describe('the id of a request is', () => {
  it('made, and stays the same for the request', () => {
    const ids = requestIds({ secret, trustedProxies: 0 })
    const request = { headers: {} } as IncomingMessage
    expect(ids(request)).toMatch(made)
    expect(ids(request)).toBe(ids(request))
    expect(ids({ headers: {} } as IncomingMessage)).not.toBe(ids(request))
  })

  it('that of a proxy, when the proxy is ours', () => {
    const headers = { 'x-request-id': '7f3c2e1a-0000-4000-8000-000000000000' }
    expect(idOf(headers, 1)).toBe(headers['x-request-id'])
    expect(idOf(headers, 0)).toMatch(made)
  })

  it.each(['short', 'x'.repeat(65), 'with a text', '{"json":1}', `${'a'.repeat(20)}\n`])('made anew when a proxy sends %j', (sent) => {
    expect(idOf({ 'x-request-id': sent }, 1)).toMatch(made)
  })

  it('that of our other app, which proves it; before that of a proxy', () => {
    const headers = { [provenIdHeader]: proveId('0123456789abcdef', secret), 'x-request-id': 'of-the-proxy' }
    expect([idOf(headers), idOf(headers, 1)]).toEqual(['0123456789abcdef', '0123456789abcdef'])
  })

  it.each([
    ['another secret', proveId('0123456789abcdef', 'another')],
    ['another id', proveId('0123456789abcdef', secret).replace(/^0/, '1')],
    ['no proof', '0123456789abcdef'],
  ])('not one with %s', (_with, sent) => {
    expect(idOf({ [provenIdHeader]: sent })).not.toMatch(/^.123456789abcdef$/)
  })
})

it('is known to all that is done for the request, and to nothing else', async () => {
  const later = () => new Promise<string | null>((resolve) => setImmediate(() => resolve(currentRequestId())))
  expect(await Promise.all([forRequest('one', later), forRequest('two', later), later()])).toEqual(['one', 'two', null])
})
