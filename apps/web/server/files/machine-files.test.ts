import { brotliDecompressSync } from 'node:zlib'
import { beforeEach, expect, it, vi } from 'vitest'
import { textOf } from '../../store/file-set.ts'
import { storeFile } from '../../store/stored-files.ts'
import { aPageServer } from '../../testing/a-page-server.ts'
import { aPublishedList } from '../../testing/builders.ts'
import { aFakeCms } from '../../testing/fake-cms.ts'

const site = aPageServer()
const cms = aFakeCms()
const feed = '/lists/films/feed.xml'

beforeEach(() => {
  cms.pages = aPublishedList(1, 'Films é')
})

it('sends a file with its length, its time and a tag', async () => {
  const { body, headers, text } = await site.request(feed)
  expect(text).toContain('<title>Films é | Montage</title>')
  expect(headers).toMatchObject({
    'content-length': String(body.length),
    'content-type': 'application/atom+xml; charset=utf-8',
    etag: expect.stringMatching(/^"[\w-]{27}"$/),
  })
  expect(Date.parse(headers['last-modified'] ?? '')).toBeGreaterThan(0)
  const head = await site.request(feed, { method: 'HEAD' })
  expect([head.headers['content-length'], head.text]).toEqual([String(body.length), ''])
})

it('names the hubs of a feed in a header, also of a 304', async () => {
  vi.stubEnv('WEBSUB_HUBS', 'https://hub.example/')
  const { headers } = await site.request(feed)
  expect(headers.link).toBe('<https://hub.example/>; rel="hub", <https://montage.example/lists/films/feed.xml>; rel="self"')
  const again = await site.request(feed, { headers: { 'If-None-Match': headers.etag ?? '' } })
  expect([again.status, again.headers.link]).toEqual([304, headers.link])
  vi.unstubAllEnvs()
  expect((await site.request('/robots.txt')).headers.link).toBeUndefined()
})

it('answers search engines that look for the key, and nobody who guesses', async () => {
  const { headers, status, text } = await site.request('/the-key.txt')
  expect([status, text, headers['content-type']]).toEqual([200, 'the-key', 'text/plain; charset=utf-8'])
  expect((await site.request('/another-key.txt')).status).toBe(404)
})

it('sends a file compressed, and its new content after a change', async () => {
  const small = async () =>
    brotliDecompressSync((await site.request('/sitemap-lists-f.xml', { headers: { 'Accept-Encoding': 'br' } })).body).toString()
  const pages = Array.from({ length: 50 }, (_, place) => ({ path: `/lists/films-${place}`, changed: null, images: [] }))
  cms.pages = {
    '/sitemap-lists-f.xml': { publication: 2, status: 'page', kind: 'sitemap', content: { pages, parts: [], publications: {} } },
  }
  expect(await small()).toContain('/lists/films-49<')
  await storeFile('/sitemap-lists-f.xml', textOf('application/xml', '<urlset/>'.repeat(200)), {})
  expect(await small()).toBe('<urlset/>'.repeat(200))
})

it('answers 304 to a reader with the same file', async () => {
  const { etag = '', 'last-modified': modified = '' } = (await site.request(feed)).headers
  const earlier = new Date(Date.parse(modified) - 1000).toUTCString()
  for (const [headers, status] of [
    [{ 'If-None-Match': etag }, 304],
    [{ 'If-None-Match': `"other", W/${etag}` }, 304],
    [{ 'If-Modified-Since': modified, 'If-None-Match': '"other"' }, 200],
    [{ 'If-Modified-Since': modified }, 304],
    [{ 'If-Modified-Since': earlier }, 200],
    [{ 'If-Modified-Since': 'yesterday' }, 200],
  ] as const) {
    const answer = await site.request(feed, { headers })
    expect([answer.status, answer.text === ''], JSON.stringify(headers)).toEqual([status, status === 304])
  }
})

it('redirects to the new address of a feed', async () => {
  cms.pages = { [feed]: { publication: 2, status: 'moved', to: '/lists/best-films/feed.xml' } }
  const { headers, status } = await site.request(feed)
  expect([status, headers.location]).toEqual([301, '/lists/best-films/feed.xml'])
})

it.each(['/lists/none/feed.xml', '/lists/NO/feed.xml', '/any.xml', '/.well-known/security.txt'])('answers 404 at %s', async (path) => {
  expect((await site.request(path)).status).toBe(404)
})
