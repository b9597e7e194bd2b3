import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'

import { CmsDown, type CmsError, createCmsClient } from './client.ts'

let server: Server | undefined

afterEach(async () => {
  server?.closeAllConnections()
  await new Promise((resolve) => (server ? server.close(resolve) : resolve(null)))
  server = undefined
})

describe('createCmsClient', () => {
  it('gives the documents of a page', async () => {
    const client = await clientOf(answering(200, { docs: [{ slug: 'a' }, { slug: 'b' }] }))
    expect(await client.find('lists')).toEqual([{ slug: 'a' }, { slug: 'b' }])
  })

  it('takes an empty page for an absence', async () => {
    const client = await clientOf(answering(200, { docs: [] }))
    expect(await client.find('lists')).toEqual([])
  })

  it('asks in the words of the REST API', async () => {
    const asked: string[] = []
    const client = await clientOf((request, response) => {
      asked.push(decodeURIComponent(request.url ?? ''))
      response.end('{"docs":[]}')
    })
    await client.find('lists', { where: { slug: { equals: 'a b' } }, depth: 2, limit: 1, sort: '-publishedAt' })
    await client.find('people', { where: { slug: { in: ['x', 'y'] } } })
    await client.findGlobal('site')
    expect(asked).toEqual([
      '/api/lists?depth=2&limit=1&sort=-publishedAt&where[slug][equals]=a+b',
      '/api/people?depth=0&limit=100&where[slug][in][0]=x&where[slug][in][1]=y',
      '/api/globals/site?depth=0',
    ])
  })

  it.each([
    ['a 404', 'status 404', answering(404, { docs: [] })],
    ['a 408', 'status 408', answering(408, { docs: [] })],
    ['a 429', 'status 429', answering(429, { docs: [] })],
    ['a 500', 'status 500', answering(500, { docs: [] })],
    ['a page of another shape', 'no page of documents', answering(200, { items: [] })],
    ['documents that are none', 'no page of documents', answering(200, { docs: ['a'] })],
    ['a web page', 'not JSON', (_request, response) => response.end('<!doctype html>')],
    ['a broken connection', /UND_ERR_SOCKET|ECONNRESET/, (request) => request.socket.destroy()],
  ] satisfies [string, RegExp | string, RequestListener][])(
    'calls %s an outage, and says that it was %s',
    async (_case, reason, listener) => {
      const client = await clientOf(listener)
      const error = await client.find('lists').catch((fault: unknown) => fault)
      expect(error).toBeInstanceOf(CmsDown)
      expect((error as CmsDown).message).toMatch(reason)
    },
  )

  it('lets nobody else answer for the CMS', async () => {
    const asked: (string | undefined)[] = []
    const client = await clientOf((request, response) => {
      asked.push(request.url)
      if (request.url === '/elsewhere') return response.end('{"docs":[{"slug":"forged"}]}')
      return response.writeHead(302, { Location: '/elsewhere' }).end()
    })
    await expect(client.find('lists')).rejects.toThrow('unexpected redirect')
    expect(asked).toHaveLength(1)
  })

  it.each([
    ['silence', () => {}],
    ['a body that never ends', (_request, response) => response.write('{"docs":[')],
  ] satisfies [string, RequestListener][])('waits no longer than it was told for %s', async (_case, listener) => {
    const client = await clientOf(listener, { timeout: 100 })
    await expect(client.find('lists')).rejects.toThrow('it took too long')
  })

  it.each([400, 401, 403])('calls %i a refusal', async (status) => {
    const client = await clientOf(answering(status, { errors: [] }))
    await expect(client.find('lists')).rejects.toMatchObject({ name: 'CmsError', status } satisfies Partial<CmsError>)
  })

  it('calls a port where nobody listens an outage, in one line', async () => {
    const client = createCmsClient({ baseUrl: 'http://127.0.0.1:1' })
    const error = await client.findGlobal('site').catch((reason: Error) => reason)
    expect(error).toBeInstanceOf(CmsDown)
    expect((error as CmsDown).stack).not.toContain('\n')
  })

  it('refuses a global that is a list', async () => {
    const client = await clientOf(answering(200, []))
    await expect(client.findGlobal('site')).rejects.toBeInstanceOf(CmsDown)
  })
})

function answering(status: number, body: unknown): RequestListener {
  return (_request, response) => response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body))
}

async function clientOf(listener: RequestListener, { timeout = 60_000 } = {}) {
  const started = createServer(listener)
  server = started
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve))
  return createCmsClient({ baseUrl: `http://127.0.0.1:${(started.address() as AddressInfo).port}`, timeout })
}
