import { promises, type StatsFs } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { health } from '../cms-client/health.ts'
import { outdatedPages } from '../store/pages/outdated-pages.mjs'
import { aPageServer, notFoundPage } from '../testing/a-page-server.ts'
import { refusal } from '../words/site-language.ts'
import { provideBundleExports } from './bundle-exports.mjs'

const site = aPageServer()
const path = '/lists/films'
const isWell = () => ({ fault: null, whyNotReady: null })
const outage = () => Promise.reject(Object.assign(new Error('No answer from the CMS'), { name: 'CmsDown' }))

describe('Next receives', () => {
  it('only the allowed headers of a request', async () => {
    const steering = {
      Cookie: '__prerender_bypass=1; __next_preview_data=2',
      'Next-Router-State-Tree': '[]',
      'Next-Url': '/',
      RSC: '1',
      'X-Middleware-Prefetch': '1',
      'X-Middleware-Rewrite': '/api/announce',
      'X-Now-Route-Matches': '1',
      'X-Prerender-Revalidate': 'a guess',
      'X-Request-Id': 'chosen-by-a-stranger',
    }
    await site.request(`${path}?_rsc=1&nxtPslug=other`, { headers: { ...steering, 'Accept-Encoding': 'br', Host: 'montage.example' } })
    expect(site.rendered).toEqual([
      {
        headers: {
          'accept-encoding': 'br',
          connection: 'close',
          host: 'montage.example',
          'x-request-id': expect.stringMatching(/^[0-9a-f]{16}$/),
        },
        method: 'GET',
        url: path,
      },
    ])
  })

  it('announcements with their signature and body', async () => {
    site.next = async (request, response) => {
      for await (const chunk of request) response.write(chunk)
      response.end()
    }
    const headers = { 'Content-Type': 'application/json', 'X-Montage-Signature': 't=1,v1=2' }
    expect((await site.request('/api/announce', { body: '{"pages":{}}', headers, method: 'POST' })).text).toBe('{"pages":{}}')
    expect(site.rendered[0]?.headers).toMatchObject({ 'content-type': 'application/json', 'x-montage-signature': 't=1,v1=2' })
  })

  it('the values of a form for a preview, with the query of the view', async () => {
    await site.request('/preview/a.b?show=front', {
      body: '{"data":{}}',
      headers: { 'Content-Type': 'application/json', Cookie: 'a=1' },
      method: 'POST',
    })
    expect(site.rendered).toMatchObject([{ method: 'POST', url: '/preview/a.b?show=front' }])
    expect(site.rendered[0]?.headers).not.toHaveProperty('cookie')
  })

  it('an oEmbed request with its query', async () => {
    await site.request('/oembed?url=https%3A%2F%2Fmontage.example')
    expect(site.rendered).toMatchObject([{ url: '/api/oembed?url=https%3A%2F%2Fmontage.example' }])
  })

  it.each([
    '/_next/image?url=%2Ficon.svg&w=640&q=75',
    '/_next/data/any/lists/films.json',
    '/_next/data/any/preview/a.b.json',
    '/preview/a/b',
    '/api/oembed',
    '/api/anything',
    '/lists/Films',
    '/lists/a%2Fb',
    '/no/such/page',
    '//elsewhere.example/',
    '/404',
    '/_error',
  ])('no request for %s, which is a 404', async (address) => {
    const { status, text } = await site.request(address)
    expect([status, text, site.rendered]).toEqual([404, notFoundPage, []])
  })
})

it.each(['/', '/lists', '/lists/films'])('redirects from %s with trailing slashes to the page', async (page) => {
  const { headers, status } = await site.request(`${page}//?from=feed`)
  expect([status, headers.location]).toEqual(page === '/' ? [404, undefined] : [308, `${page}?from=feed`])
})

it('reports that it serves, that its pages are current, and the fault of the CMS', async () => {
  const report = async (address: string) => {
    const { headers, status, text } = await site.request(address)
    expect(headers['cache-control']).toBe('no-store')
    return [status, JSON.parse(text)]
  }
  Object.assign(health, { fault: 'The CMS is down', hasPages: true, isHealed: false, startedAt: Date.now() })
  expect(await report('/healthz')).toEqual([200, { fault: 'The CMS is down', status: 'ok' }])
  const reasons = ['Pages are not current yet.']
  expect(await report('/readyz')).toEqual([503, { fault: 'The CMS is down', reasons, status: 'catching up' }])
  Object.assign(health, { fault: null, isHealed: true })
  expect(await report('/readyz')).toEqual([200, { fault: null, reasons: [], status: 'ok' }])
})

it('is not ready, and is up, while its disk is nearly full', async () => {
  Object.assign(health, { fault: null, isHealed: true })
  const disk = vi.spyOn(promises, 'statfs').mockResolvedValue({ bavail: 1, blocks: 100, bsize: 4096 } as StatsFs)
  const { status, text } = await site.request('/readyz')
  expect([status, JSON.parse(text)]).toEqual([503, { fault: null, reasons: ['The disk is nearly full.'], status: 'not ready' }])
  expect((await site.request('/healthz')).status).toBe(200)
  disk.mockRestore()
})

it('lets Next answer for outdated pages', async () => {
  await site.store(path, { html: 'old', kind: 'PAGES' })
  expect((await site.request(path)).text).toBe('old')
  outdatedPages.add(path)
  expect((await site.request(path)).text).not.toBe('old')
  outdatedPages.delete(path)
  expect((await site.request(path)).text).toBe('old')
})

it.each([
  ['POST', path, 'GET, HEAD'],
  ['DELETE', '/media/a.webp', 'GET, HEAD'],
  ['OPTIONS', '/feed.xml', 'GET, HEAD'],
  ['GET', '/api/announce', 'POST'],
  ['DELETE', '/preview/a.b', 'GET, HEAD, POST'],
])('refuses %s of %s', async (method, address, allowed) => {
  const { headers, status } = await site.request(address, { method })
  expect([status, headers.allow, site.rendered]).toEqual([405, allowed, []])
})

it.each(['/%E0%A4%A', '/lists/%', '*', 'lists/films', '/lists\\films'])('refuses the address %s', async (address) => {
  expect((await site.request(address)).status).toBe(400)
})

it('does not wait for a body that it does not read', async () => {
  await site.store(path, { html: 'short', kind: 'PAGES' })
  const { headers, text } = await site.request(path, { body: 'x', headers: { 'Content-Length': '1000000', Connection: 'keep-alive' } })
  expect([text, headers.connection]).toEqual(['short', 'close'])
})

it('answers 503 in an outage and 500 after any other failure, neither cached', async () => {
  vi.spyOn(console, 'error').mockReturnValue()
  const full = new Error('The disk is full')
  const isPagePath = (address: string) => {
    if (address === '/broken') throw full
    return false
  }
  const readPicture = () => Promise.reject(full)
  provideBundleExports({ fileAt: outage, health: isWell, indexNowKey: '', isPagePath, readPicture, refusal })
  const out = await site.request('/feed.xml')
  expect([out.status, out.headers['cache-control'], out.headers['retry-after']]).toEqual([503, 'no-store', '30'])
  for (const address of ['/media/a.webp', '/broken']) {
    const failed = await site.request(address)
    expect([failed.status, failed.headers['cache-control'], failed.text], address).toEqual([500, 'no-store', ''])
    expect(console.error).toHaveBeenLastCalledWith(`Request ${failed.headers['x-request-id']} failed:`, full)
  }
  expect(console.error).toHaveBeenCalledTimes(2)
  vi.restoreAllMocks()
})

it('sends the security headers with every answer, and HSTS by TLS', async () => {
  vi.spyOn(console, 'error').mockReturnValue()
  await site.store(path, { html: 'short', kind: 'PAGES' })
  await site.store('/lists/moved', { kind: 'REDIRECT', props: { pageProps: { __N_REDIRECT: path } } })
  provideBundleExports({
    fileAt: outage,
    health: isWell,
    indexNowKey: '',
    isPagePath: (address) => address.startsWith('/lists/'),
    readPicture: async () => Promise.reject(new Error('None')),
    refusal,
  })
  const { etag = '' } = (await site.request(path)).headers
  for (const [status, address, sent] of [
    [200, path, {}],
    [200, '/lists/rendered', {}],
    [200, '/embed.js', {}],
    [206, '/embed.js', { headers: { Range: 'bytes=0-1' } }],
    [304, path, { headers: { 'If-None-Match': etag } }],
    [308, '/lists/moved', {}],
    [400, '/%', {}],
    [404, '/none', {}],
    [405, path, { method: 'PUT' }],
    [416, '/embed.js', { headers: { Range: 'bytes=1000-' } }],
    [500, '/media/a.webp', {}],
    [503, '/feed.xml', {}],
  ] as const) {
    for (const proto of ['https', 'http']) {
      const sentHeaders = 'headers' in sent ? sent.headers : {}
      const answer = await site.request(address, { ...sent, headers: { ...sentHeaders, 'X-Forwarded-Proto': proto } })
      expect(answer.status, address).toBe(status)
      expect(answer.headers, `${status} ${address}`).toMatchObject({
        'cache-control': expect.any(String),
        'content-security-policy': expect.stringContaining("default-src 'none'"),
        'cross-origin-opener-policy': 'same-origin',
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
      })
      expect(answer.headers['strict-transport-security'], address).toBe(proto === 'https' ? 'max-age=63072000' : undefined)
    }
  }
  vi.restoreAllMocks()
})
