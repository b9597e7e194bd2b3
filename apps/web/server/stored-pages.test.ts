import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { publicationHeader } from 'types/announcement'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { outdatedPages } from '../store/pages/outdated-pages.mjs'
import { fileOfPath } from '../store/pages/stored-pages.mjs'
import { aPageServer, notFoundPage } from '../testing/a-page-server.ts'

const site = aPageServer()
const path = '/lists/films'
const html = '<p>Rocky runs up the stairs.</p>'.repeat(100)
const aPage = (text = html) => ({ html: text, kind: 'PAGES' })
const bearing = (publication: number) => ({ ...aPage(), pageData: { pageProps: { publication } } })
const inEncoding = (encoding: string) => ({ headers: { 'Accept-Encoding': encoding } })

describe('a stored page', () => {
  it.each([
    ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    ['identity', undefined, (bytes: Buffer) => bytes],
  ])('is sent for Accept-Encoding: %s as %s, with its length, and without Next', async (accepted, encoding, decompress) => {
    await site.store(path, aPage())
    const { body, headers, status } = await site.request(path, inEncoding(accepted))
    expect([status, headers['content-encoding'], headers['content-length']]).toEqual([200, encoding, String(body.length)])
    expect(headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', vary: 'Accept-Encoding' })
    expect(decompress(body).toString()).toBe(html)
    expect(site.rendered).toEqual([])
  })

  it('has a tag for each encoding and each content', async () => {
    await site.store(path, aPage())
    await site.store('/', aPage('another'))
    const tags = await Promise.all(
      ['br', 'gzip', ''].map(async (encoding) => (await site.request(path, inEncoding(encoding))).headers.etag),
    )
    tags.push((await site.request('/')).headers.etag)
    expect(new Set(tags).size).toBe(4)
    for (const tag of tags) expect(tag).toMatch(/^(W\/)?"[\w-]+"$/)
  })

  it('is sent in fewer bytes, under its weak tag, after some time in memory, but never in place of a newer page', async () => {
    const timers = vi.spyOn(globalThis, 'setTimeout')
    const brotliOf = async (at: string) => site.request(at, inEncoding('br'))
    const long = Array.from({ length: 2000 }, (_, number) => `<p>${((number * 7919) % 1009).toString(36)} runs</p>`).join('')
    await site.store(path, aPage())
    await site.store('/', aPage(long))
    await brotliOf(path)
    const first = await brotliOf('/')
    await site.store(path, aPage(`${html}newer`))
    for (const [work, delay] of timers.mock.calls) if (delay === 30_000) await work()
    const again = await brotliOf('/')
    expect(again.body.length).toBeLessThan(first.body.length)
    expect([again.headers.etag, brotliDecompressSync(again.body).toString()]).toEqual([first.headers.etag, long])
    expect(first.headers.etag).toMatch(/^W\//)
    expect(brotliDecompressSync((await brotliOf(path)).body).toString()).toBe(`${html}newer`)
  })

  it('is a 304 for a reader who has it, with its cache headers', async () => {
    await site.store(path, aPage())
    const { etag = '', 'cache-control': caching } = (await site.request(path, inEncoding('br'))).headers
    for (const tags of [etag, etag.replace('W/', ''), `"other", ${etag}`, '*']) {
      const { body, headers, status } = await site.request(path, { headers: { 'Accept-Encoding': 'br', 'If-None-Match': tags } })
      expect([status, body.length], tags).toEqual([304, 0])
      expect(headers, tags).toMatchObject({ 'cache-control': caching, etag, vary: 'Accept-Encoding', 'x-frame-options': 'DENY' })
      expect(headers['content-encoding']).toBeUndefined()
    }
    for (const other of ['"other"', etag.replace('-br', '')]) {
      const { status } = await site.request(path, { headers: { 'Accept-Encoding': 'br', 'If-None-Match': other } })
      expect(status, other).toBe(200)
    }
  })

  it.each([
    ['anything', undefined],
    ['answers', '1'],
    ['search', '1'],
    [undefined, undefined],
  ])('says whether training on it is reserved where the site is for %s', async (machineUse, reserved) => {
    await site.store(path, { ...aPage(), pageData: { pageProps: { publication: 1, site: { machineUse } } } })
    expect((await site.request(path)).headers['tdm-reservation']).toBe(reserved)
  })

  it('has the same headers for HEAD', async () => {
    await site.store(path, aPage())
    const whole = await site.request(path, inEncoding('br'))
    const { body, headers, status } = await site.request(path, { ...inEncoding('br'), method: 'HEAD' })
    const { date: _, ...described } = headers
    expect([status, body.length]).toEqual([200, 0])
    expect(whole.headers).toMatchObject(described)
  })

  it('bears its publication in a header, of a 304 too', async () => {
    await site.store(path, bearing(41))
    const { headers } = await site.request(path, inEncoding('br'))
    const unchanged = await site.request(path, { headers: { 'Accept-Encoding': 'br', 'If-None-Match': headers.etag ?? '' } })
    const head = await site.request(path, { method: 'HEAD' })
    expect([headers, unchanged.headers, head.headers].map((each) => each[publicationHeader])).toEqual(['41', '41', '41'])
    await site.store(path, bearing(42))
    expect((await site.request(path, { method: 'HEAD' })).headers[publicationHeader]).toBe('42')
  })

  it('is described to HEAD without Next, outdated and expired too', async () => {
    await site.store(path, bearing(41), { lifetime: -1 })
    for (const isOutdated of [false, true]) {
      if (isOutdated) outdatedPages.add(path)
      for (const look of ['first', 'second']) {
        const { headers, status } = await site.request(path, { method: 'HEAD' })
        expect([status, headers[publicationHeader], site.rendered], look).toEqual([200, '41', []])
      }
    }
    outdatedPages.clear()
    expect((await site.request(path)).text).toBe('rendered')
  })

  it('does not depend on a query', async () => {
    await site.store(path, aPage())
    expect((await site.request(`${path}?from=feed`)).text).toBe(html)
    expect((await site.request(`http://montage.example${path}`)).text).toBe(html)
  })

  it('is sent uncompressed when it is short', async () => {
    await site.store(path, aPage('short'))
    const { headers, text } = await site.request(path, inEncoding('br'))
    expect([text, headers['content-encoding'], headers.vary]).toEqual(['short', undefined, undefined])
  })

  it('is the one stored last, by any process', async () => {
    await site.store(path, aPage('one'))
    expect((await site.request(path)).text).toBe('one')
    await site.store(path, aPage('two'))
    expect((await site.request(path)).text).toBe('two')
    await site.store(path, null)
    expect((await site.request(path)).status).toBe(404)
    await site.store(path, aPage('three'))
    expect((await site.request(path)).text).toBe('three')
  })
})

describe('a stored page behind a cache that is told of publications', () => {
  const cachingOf = async (url: string) => (await site.request(url)).headers['cache-control']
  beforeEach(() => {
    vi.stubEnv('CACHE_IS_PURGED', 'true')
    return () => vi.unstubAllEnvs()
  })

  it('is kept there for a day, or as long as it holds, and revalidated by browsers', async () => {
    await site.store(path, bearing(41), { lifetime: 7 * 86_400 })
    expect(await cachingOf(path)).toBe('public, max-age=0, s-maxage=86400, stale-if-error=86400')
    await site.store('/', bearing(41), { lifetime: 300 })
    expect(await cachingOf('/')).toBe('public, max-age=0, s-maxage=300, stale-if-error=86400')
  })

  it('is revalidated where no publication would remove it: with a query, without a number, and when it is no page', async () => {
    await site.store(path, bearing(41))
    for (const _request of ['first', 'from memory'])
      expect(await cachingOf(`${path}?from=mail`)).toBe('public, max-age=0, stale-if-error=86400')
    await site.store(path, aPage())
    expect(await cachingOf(path)).toBe('public, max-age=0, stale-if-error=86400')
    await site.store(path, null, { lifetime: 300 })
    expect(await cachingOf(path)).toBe('public, max-age=0, stale-if-error=86400')
  })
})

describe('a stored address without a page', () => {
  it('bears no publication', async () => {
    await site.store(path, bearing(41))
    for (const value of [null, { kind: 'REDIRECT', props: { pageProps: { __N_REDIRECT: '/lists/best-films' } } }]) {
      await site.store(path, value)
      const { headers, status } = await site.request(path, { method: 'HEAD' })
      expect([status, headers[publicationHeader]]).toEqual([value ? 308 : 404, undefined])
    }
  })

  it.each([true, false])('is a 404 with the page of the build, when it was a page before: %s', async (wasOne) => {
    if (wasOne) await site.store(path, aPage())
    await site.store(path, null, { lifetime: 300 })
    const { headers, status, text } = await site.request(path)
    expect([status, text, headers['content-type']]).toEqual([404, notFoundPage, 'text/html; charset=utf-8'])
    expect(headers['content-security-policy']).toContain('frame-src')
    expect(gunzipSync((await site.request(path, inEncoding('gzip'))).body).toString()).toBe(notFoundPage)
    expect((await site.request(path, { headers: { 'If-None-Match': headers.etag ?? '' } })).status).toBe(404)
    expect(site.rendered).toEqual([])
  })

  it('redirects to the new address', async () => {
    await site.store(path, { kind: 'REDIRECT', props: { pageProps: { __N_REDIRECT: '/lists/best-films' } } })
    const { body, headers, status } = await site.request(path)
    expect([status, headers.location, body.length]).toEqual([308, '/lists/best-films', 0])
    expect(headers).toMatchObject({ 'cache-control': 'public, max-age=0, stale-if-error=86400', 'x-content-type-options': 'nosniff' })
  })
})

describe('Next renders', () => {
  it.each<[string, () => Promise<void>]>([
    ['a page that is not stored', async () => {}],
    ['a page of another build', () => site.store(path, aPage(), { build: 'another' })],
    ['an expired page', () => site.store(path, aPage(), { lifetime: -1 })],
    ['an expired absence', () => site.store(path, null, { lifetime: -1 })],
    [
      'a page that an earlier release stored',
      () => site.write(storedAt(path), JSON.stringify({ build: 'this-build', lastModified: 0, value: aPage() })),
    ],
    ['a page whose file is damaged', () => site.write(storedAt(path), '{"value":')],
  ])('%s', async (_case, store) => {
    await store()
    for (const look of ['first', 'second']) expect((await site.request(path)).text, look).toBe('rendered')
  })

  const storedAt = (at: string) => fileOfPath(join('web/pages'), at)
})
