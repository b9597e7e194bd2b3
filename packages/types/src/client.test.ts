import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterEach, describe, expect, it } from 'vitest'

import { createCmsClient } from './client.ts'
import { CmsDown, type CmsError } from './cms-faults.ts'
import { isSigned, signatureHeader } from './signature.ts'

const secret = 'shared by the site and the CMS, and nobody else'
const installation = { id: 'here', epoch: 1, newest: 3 }
const pagesAnswer = { installation, pages: { '/': { publication: 3, status: 'absent' } }, site: { name: 'Montage' } }

let server: Server | undefined

afterEach(async () => {
  server?.closeAllConnections()
  await new Promise((resolve) => (server ? server.close(resolve) : resolve(null)))
  server = undefined
})

describe('createCmsClient', () => {
  it('requests pages with a signature, and returns the answer', async () => {
    const requests: unknown[] = []
    const client = await clientOf(async (request, response) => {
      const body = await text(request)
      requests.push([request.method, request.url, body, isSigned(body, String(request.headers[signatureHeader]), secret, 'question')])
      response.end(JSON.stringify(pagesAnswer))
    })
    expect(await client.pages({ paths: ['/'] })).toEqual(pagesAnswer)
    expect(requests).toEqual([['POST', '/api/site/pages', '{"paths":["/"]}', true]])
  })

  it('returns publications, and the bytes of a file or null', async () => {
    const publications = { installation, publications: { '/': 3 } }
    expect(await (await clientOf(answering(200, publications))).publications({ part: 1, since: 0 })).toEqual(publications)
    const client = await clientOf((_request, response) => response.end('bytes'))
    expect(await client.rendition({ name: 'a' })).toEqual(Buffer.from('bytes'))
    expect(await (await clientOf(answering(404, {}))).rendition({ name: 'a' })).toBeNull()
  })

  it.each([
    ['a 404', 'status 404', answering(404, {})],
    ['a 408', 'status 408', answering(408, {})],
    ['a 429', 'status 429', answering(429, {})],
    ['a 500', 'status 500', answering(500, {})],
    ['an answer of something else', 'no answer to the site', answering(200, { docs: [] })],
    ['an answer on other pages', 'other pages', answering(200, { ...pagesAnswer, pages: {} })],
    ['a web page', 'not JSON', (_request, response) => response.end('<!doctype html>')],
    ['a broken connection', /UND_ERR_SOCKET|ECONNRESET/, (request) => request.socket.destroy()],
  ] satisfies [string, RegExp | string, RequestListener][])(
    'calls %s an outage, and says that it was %s',
    async (_case, reason, listener) => {
      const client = await clientOf(listener)
      const error = await client.pages({ paths: ['/'] }).catch((fault: unknown) => fault)
      expect(error).toBeInstanceOf(CmsDown)
      expect((error as CmsDown).message).toMatch(reason)
    },
  )

  it('lets nobody else answer for the CMS', async () => {
    const requests: (string | undefined)[] = []
    const client = await clientOf((request, response) => {
      requests.push(request.url)
      if (request.url === '/elsewhere') return response.end('{}')
      return response.writeHead(302, { Location: '/elsewhere' }).end()
    })
    await expect(client.pages({ paths: ['/'] })).rejects.toThrow('unexpected redirect')
    expect(requests).toHaveLength(1)
  })

  it.each([
    ['silence', () => {}],
    ['a body that never ends', (_request, response) => response.write('{"pages":[')],
  ] satisfies [string, RequestListener][])('waits no longer than it was told for %s', async (_case, listener) => {
    const client = await clientOf(listener, { timeoutInMs: 100 })
    await expect(client.pages({ paths: ['/'] })).rejects.toThrow('it took too long')
  })

  it.each([400, 401, 403])('calls %i a refusal', async (status) => {
    const client = await clientOf(answering(status, { errors: [] }))
    await expect(client.pages({ paths: ['/'] })).rejects.toMatchObject({ name: 'CmsError', status } satisfies Partial<CmsError>)
  })

  it('calls a port where nobody listens an outage, in one line', async () => {
    const client = createCmsClient({ baseUrl: 'http://127.0.0.1:1', secret })
    const error = await client.pages({ paths: ['/'] }).catch((reason: Error) => reason)
    expect(error).toBeInstanceOf(CmsDown)
    expect((error as CmsDown).stack).not.toContain('\n')
  })
})

function answering(status: number, body: unknown): RequestListener {
  return (_request, response) => response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body))
}

async function clientOf(listener: RequestListener, { timeoutInMs = 60_000 } = {}) {
  const started = createServer(listener)
  server = started
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve))
  return createCmsClient({ baseUrl: `http://127.0.0.1:${(started.address() as AddressInfo).port}`, secret, timeoutInMs })
}
