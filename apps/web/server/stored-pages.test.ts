import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'

import { fileOfPath } from '../store/pages/stored-pages.mjs'
import { aPageServer, notFoundPage } from '../testing/a-page-server.ts'

const site = aPageServer()
const path = '/lists/films'
const html = '<p>Rocky runs up the stairs.</p>'.repeat(100)
const aPage = (text = html) => ({ html: text, kind: 'PAGES' })
const inEncoding = (encoding: string) => ({ headers: { 'Accept-Encoding': encoding } })

describe('a stored page', () => {
  it.each([
    ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    ['identity', undefined, (bytes: Buffer) => bytes],
  ])('is sent to who accepts %s as %s, with its length, and Next is not asked', async (accepted, encoding, decompress) => {
    await site.store(path, aPage())
    const { body, headers, status } = await site.ask(path, inEncoding(accepted))
    expect([status, headers['content-encoding'], headers['content-length']]).toEqual([200, encoding, String(body.length)])
    expect(headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', vary: 'Accept-Encoding' })
    expect(decompress(body).toString()).toBe(html)
    expect(site.rendered).toEqual([])
  })

  it('has a strong tag for each encoding, and other tags for another content', async () => {
    await site.store(path, aPage())
    await site.store('/', aPage('another'))
    const tags = await Promise.all(['br', 'gzip', ''].map(async (encoding) => (await site.ask(path, inEncoding(encoding))).headers.etag))
    tags.push((await site.ask('/')).headers.etag)
    expect(new Set(tags).size).toBe(4)
    for (const tag of tags) expect(tag).toMatch(/^"[\w-]+"$/)
  })

  it('is not sent to who has it, and says how long it is good nevertheless', async () => {
    await site.store(path, aPage())
    const { etag = '', 'cache-control': caching } = (await site.ask(path, inEncoding('br'))).headers
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const { body, headers, status } = await site.ask(path, { headers: { 'Accept-Encoding': 'br', 'If-None-Match': known } })
      expect([status, body.length], known).toEqual([304, 0])
      expect(headers, known).toMatchObject({ 'cache-control': caching, etag, vary: 'Accept-Encoding', 'x-frame-options': 'DENY' })
      expect(headers['content-encoding']).toBeUndefined()
    }
    for (const other of ['"other"', etag.replace('-br', '')]) {
      const { status } = await site.ask(path, { headers: { 'Accept-Encoding': 'br', 'If-None-Match': other } })
      expect(status, other).toBe(200)
    }
  })

  it('is described to who asks for no more', async () => {
    await site.store(path, aPage())
    const whole = await site.ask(path, inEncoding('br'))
    const { body, headers, status } = await site.ask(path, { ...inEncoding('br'), method: 'HEAD' })
    const { date: _, ...described } = headers
    expect([status, body.length]).toEqual([200, 0])
    expect(whole.headers).toMatchObject(described)
  })

  it('does not depend on a query', async () => {
    await site.store(path, aPage())
    expect((await site.ask(`${path}?from=feed`)).text).toBe(html)
    expect((await site.ask(`http://montage.example${path}`)).text).toBe(html)
  })

  it('that is short has one form for all', async () => {
    await site.store(path, aPage('short'))
    const { headers, text } = await site.ask(path, inEncoding('br'))
    expect([text, headers['content-encoding'], headers.vary]).toEqual(['short', undefined, undefined])
  })

  it('is what was stored last, by whatever process', async () => {
    await site.store(path, aPage('one'))
    expect((await site.ask(path)).text).toBe('one')
    await site.store(path, aPage('two'))
    expect((await site.ask(path)).text).toBe('two')
    await site.store(path, null)
    expect((await site.ask(path)).status).toBe(404)
    await site.store(path, aPage('three'))
    expect((await site.ask(path)).text).toBe('three')
  })
})

describe('what was stored for an address that has no page', () => {
  it.each([true, false])('is a 404 with the page of the build, when it ever was one: %s', async (wasOne) => {
    if (wasOne) await site.store(path, aPage())
    await site.store(path, null, { lifetime: 300 })
    const { headers, status, text } = await site.ask(path)
    expect([status, text, headers['content-type']]).toEqual([404, notFoundPage, 'text/html; charset=utf-8'])
    expect(headers['content-security-policy']).toContain('frame-src')
    expect(gunzipSync((await site.ask(path, inEncoding('gzip'))).body).toString()).toBe(notFoundPage)
    expect((await site.ask(path, { headers: { 'If-None-Match': headers.etag ?? '' } })).status).toBe(404)
    expect(site.rendered).toEqual([])
  })

  it('leads to where the page is now', async () => {
    await site.store(path, { kind: 'REDIRECT', props: { pageProps: { __N_REDIRECT: '/lists/best-films' } } })
    const { body, headers, status } = await site.ask(path)
    expect([status, headers.location, body.length]).toEqual([308, '/lists/best-films', 0])
    expect(headers).toMatchObject({ 'cache-control': 'public, max-age=0, stale-if-error=86400', 'x-content-type-options': 'nosniff' })
  })
})

describe('Next is asked for', () => {
  it.each<[string, () => Promise<void>]>([
    ['what is not stored', async () => {}],
    ['a page of another build', () => site.store(path, aPage(), { build: 'another' })],
    ['a page whose time is over', () => site.store(path, aPage(), { lifetime: -1 })],
    ['an absence whose time is over', () => site.store(path, null, { lifetime: -1 })],
    [
      'a page that an earlier release stored',
      () => site.write(storedAt(path), JSON.stringify({ build: 'this-build', lastModified: 0, value: aPage() })),
    ],
    ['a page whose file is not whole', () => site.write(storedAt(path), '{"value":')],
  ])('%s', async (_case, store) => {
    await store()
    for (const look of ['first', 'second']) expect((await site.ask(path)).text, look).toBe('rendered')
  })

  const storedAt = (at: string) => fileOfPath(join('web/pages'), at)
})
