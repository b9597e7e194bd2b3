import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, describe, expect, it, vi } from 'vitest'

import { aTemporaryFolder } from '../../testing/temporary-folder.ts'
import { outdatedPages } from './outdated-pages.mjs'
import { fileOfPath, pathOfKey } from './stored-pages.mjs'

const folder = aTemporaryFolder()
const keyOf = (path: string) => `/route-cache/PAGES/0123abcd/$${path}`
const aPage = (publication: number, html = '<h1>') => ({ kind: 'PAGES', html, pageData: { pageProps: { publication } } })
const lifetime = { cacheControl: { revalidate: 3600, expire: 31_536_000 } }

/** A new process, with an empty memory. */
async function aProcess({ build = 'one' } = {}) {
  vi.resetModules()
  const { default: CacheHandler } = await import('./cache-handler.mjs')
  await mkdir(join(folder.path, build), { recursive: true })
  await writeFile(join(folder.path, build, 'BUILD_ID'), build)
  return new CacheHandler({ serverDistDir: join(folder.path, build, 'server') })
}

afterEach(() => outdatedPages.clear())

const pages = () => readdir(join(folder.path, 'web/pages')).catch(() => [])

describe('the cache handler', () => {
  it('returns a stored page with its lifetime, in the next process too', async () => {
    const began = Date.now()
    await (await aProcess()).set(keyOf('/lists/a'), aPage(1), lifetime)
    const stored = Date.now()
    const entry = await (await aProcess()).get(keyOf('/lists/a'))
    expect(entry).toMatchObject({ value: aPage(1), ...lifetime })
    expect(entry?.lastModified).toBeGreaterThanOrEqual(began)
    expect(entry?.lastModified).toBeLessThanOrEqual(stored)
  })

  it('stores each page compressed', async () => {
    const handler = await aProcess()
    for (const html of ['one'.repeat(1000), 'two'.repeat(1000), 'two'.repeat(1000)]) {
      await handler.set(keyOf('/lists/a'), aPage(1, html), lifetime)
      const { br = '', gzip = '' } = (await handler.get(keyOf('/lists/a')))?.encoded ?? {}
      expect(gunzipSync(Buffer.from(gzip, 'base64')).toString()).toBe(html)
      expect(brotliDecompressSync(Buffer.from(br, 'base64')).toString()).toBe(html)
    }
  })

  it('returns null for a page that was never stored', async () => {
    expect(await (await aProcess()).get(keyOf('/lists/a'))).toBeNull()
  })

  it('remembers that a page was withdrawn', async () => {
    const first = await aProcess()
    await first.set(keyOf('/lists/a'), aPage(1), lifetime)
    await first.set(keyOf('/lists/a'), null, lifetime)
    expect(await (await aProcess()).get(keyOf('/lists/a'))).toMatchObject({ value: null })
  })

  it('stores no file for an address that never was a page', async () => {
    const handler = await aProcess()
    await handler.set(keyOf('/lists/nothing'), null, lifetime)
    expect(await handler.get(keyOf('/lists/nothing'))).toMatchObject({ value: null })
    expect(await pages()).toEqual([])
  })

  it('remembers a limited number of addresses without a page', async () => {
    const handler = await aProcess()
    const keys = Array.from({ length: 2001 }, (_, place) => keyOf(`/lists/nothing-${place}`))
    for (const key of keys) await handler.set(key, null, lifetime)
    expect(await handler.get(keys[0] ?? '')).toBeNull()
    expect(await handler.get(keys[1] ?? '')).toMatchObject({ value: null })
  })

  it('returns at once the page that another process stored', async () => {
    const [one, two] = [await aProcess(), await aProcess()]
    await one.set(keyOf('/lists/a'), aPage(1), lifetime)
    expect(await one.get(keyOf('/lists/a'))).toMatchObject({ value: aPage(1) })
    await two.set(keyOf('/lists/a'), aPage(2), lifetime)
    expect(await one.get(keyOf('/lists/a'))).toMatchObject({ value: aPage(2) })
  })

  it('returns null for an outdated page until it is stored again', async () => {
    const handler = await aProcess()
    for (const path of ['/lists/a', '/lists/b']) await handler.set(keyOf(path), aPage(1), lifetime)
    outdatedPages.add('/lists/a')
    expect(await handler.get(keyOf('/lists/a'))).toBeNull()
    expect(await handler.get(keyOf('/lists/b'))).toMatchObject({ value: aPage(1) })
    await handler.set(keyOf('/lists/a'), aPage(2), lifetime)
    expect(await handler.get(keyOf('/lists/a'))).toMatchObject({ value: aPage(2) })
    expect([...outdatedPages]).toEqual([])
  })

  it('returns null for a damaged file', async () => {
    await (await aProcess()).set(keyOf('/lists/a'), aPage(1), lifetime)
    const file = fileOfPath(join(folder.path, 'web/pages'), '/lists/a')
    await writeFile(file, (await readFile(file, 'utf8')).slice(0, 40))
    expect(await (await aProcess()).get(keyOf('/lists/a'))).toBeNull()
  })

  it('never returns half a page while it is replaced', async () => {
    const [writer, reader] = [await aProcess(), await aProcess()]
    await writer.set(keyOf('/'), aPage(0), lifetime)
    let isWriting = true
    const writing = (async () => {
      for (let number = 1; number <= 20; number++) await writer.set(keyOf('/'), aPage(number, 'x'.repeat(200_000)), lifetime)
      isWriting = false
    })()
    while (isWriting) expect(await reader.get(keyOf('/'))).not.toBeNull()
    await writing
    expect(await pages(), 'the page, and no draft').toHaveLength(1)
  })

  it('makes a page of another build expire', async () => {
    await (await aProcess({ build: 'one' })).set(keyOf('/lists/a'), aPage(1), lifetime)
    const entry = await (await aProcess({ build: 'two' })).get(keyOf('/lists/a'))
    expect(entry?.value).toEqual(aPage(1))
    expect(entry?.lastModified).toBeLessThan(Date.now() - 3_600_000)
  })
})

describe('pathOfKey', () => {
  it.each([
    [keyOf('/index'), '/'],
    [keyOf('/lists/a'), '/lists/a'],
  ])('reads the path of %s', (key, path) => {
    expect(pathOfKey(key)).toBe(path)
  })
})
