import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { clientAddress } from '../../../packages/types/src/server/client-address.mjs'
import { isNginxThere, isPurgingThere, startNginx, startServer } from './start-nginx.mjs'

/** @typedef {import('node:http').IncomingMessage} Request */

/** The files that each instance of the site has, and the requests that it got. */
const instances = ['old', 'new'].map((build) => ({ files: [`/_next/static/${build}.css`], requests: /** @type {Request[]} */ ([]) }))
/** Of the CMS. @type {{ bytes: number, request: Request }[]} */
let uploads = []

/** @type {import('node:http').Server[]} */
const servers = []
/** @type {Awaited<ReturnType<typeof startNginx>>} */
let nginx

describe.skipIf(!isNginxThere)('nginx.conf, where nginx is installed', () => testProxy('nginx.conf'))
describe.skipIf(!isPurgingThere)('nginx-cache.conf, where nginx and its module are installed', () => testProxy('nginx-cache.conf'))

/** @param {string} name of a file in docs/deploy */
function testProxy(name) {
  beforeAll(async () => {
    const sites = instances.map(({ files, requests }) =>
      startServer((request, response) => {
        requests.push(request)
        const isMissing = request.url?.startsWith('/_next/') && !files.includes(request.url)
        response.writeHead(isMissing ? 404 : 200).end()
      }),
    )
    const cms = startServer(async (request, response) => {
      let bytes = 0
      for await (const chunk of request) bytes += chunk.length
      uploads.push({ bytes, request })
      response.end()
    })
    const started = await Promise.all([cms, ...sites])
    servers.push(...started.map(({ server }) => server))
    const [ofCms, ...ofSites] = started.map(({ port }) => port)
    nginx = await startNginx(name, { cms: Number(ofCms), site: ofSites })
  })
  afterAll(async () => {
    await nginx.stop()
    for (const server of servers) server.close()
  })
  beforeEach(() => {
    uploads = []
    for (const { requests } of instances) requests.length = 0
  })

  test('is one that nginx has nothing to say against', () => {
    expect(nginx.log()).not.toMatch(/\[(?:warn|emerg)\]/)
  })

  test.each([0, 1])('a file that one instance of the site lacks comes from the other, whichever is asked first (%i)', async (lacking) => {
    const [file = ''] = instances[1 - lacking]?.files ?? []
    for (const _time of [1, 2, 3]) expect((await nginx.ask(file)).status).toBe(200)
    expect(instances[1 - lacking]?.requests).toHaveLength(3)
    expect(instances[lacking]?.requests.length, 'was asked first').toBeGreaterThan(0)
  })

  test('a file that both lack is missing', async () => {
    expect((await nginx.ask('/_next/static/none.css')).status).toBe(404)
    expect(instances.map(({ requests }) => requests.length)).toEqual([1, 1])
  })

  test.each(['montage.example', 'cms.montage.example'])(
    'the app behind %s is told of the reader, and of nothing that the reader made up',
    async (host) => {
      const headers = { 'X-Forwarded-For': '203.0.113.7', 'X-Forwarded-Proto': 'http', 'X-Request-Id': 'made-up' }
      await nginx.ask('/any', { headers, host })
      const request = [...uploads.map((upload) => upload.request), ...instances.flatMap(({ requests }) => requests)][0]
      if (!request) throw new Error('No app was asked.')
      expect(request.headers).toMatchObject({ host, 'x-forwarded-proto': 'https', 'x-request-id': expect.stringMatching(/^[0-9a-f]{32}$/) })
      expect(clientAddress(request, 1)).toBe('127.0.0.1')
    },
  )

  test('an upload of 30 MB reaches the CMS', async () => {
    const body = Buffer.alloc(30 * 1024 * 1024)
    expect((await nginx.ask('/api/media', { body, host: 'cms.montage.example', method: 'POST' })).status).toBe(200)
    expect(uploads.map(({ bytes }) => bytes)).toEqual([body.length])
  })

  test('an address without TLS leads to the same with it', async () => {
    const { headers, status } = await nginx.askPlain('/lists/a?b=c')
    expect([status, headers.location]).toEqual([301, 'https://montage.example/lists/a?b=c'])
  })
}
