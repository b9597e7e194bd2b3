import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { purgeUrl } from '../../../apps/cms/src/delivery/purge/purge-url.ts'
import { isPurgingThere, startNginx, startServer } from './start-nginx.mjs'

const compressions = { br: brotliCompressSync, gzip: gzipSync }
/** What the site was asked for: host, path and query. @type {string[]} */
let asked = []
/** The publication that all pages bear. */
let publication = 1

/** Answers as `apps/web/server/answer` does. @type {import('node:http').RequestListener} */
function answer({ headers: { 'accept-encoding': accepted = '', cookie = 'nobody', host, 'if-none-match': known }, url = '' }, response) {
  asked.push(`${host}${url}`)
  const encoding = accepted.includes('br') ? 'br' : accepted.includes('gzip') ? 'gzip' : null
  const lifetime = url.includes('/brief') ? 1 : 86_400
  const headers = {
    'Cache-Control': `public, max-age=0, ${/^\/lists\/\w+$/.test(url) ? `s-maxage=${lifetime}, ` : ''}stale-if-error=86400`,
    ETag: `"${publication}${encoding}"`,
    Vary: 'Accept-Encoding',
  }
  if (known === headers.ETag) return void response.writeHead(304, headers).end()
  if (encoding) response.setHeader('Content-Encoding', encoding)
  const page = `publication ${publication} for ${cookie}`
  response.writeHead(url === '/missing' ? 404 : 200, headers).end(encoding ? compressions[encoding](page) : page)
}

/** @type {import('node:http').Server} */
let site
/** @type {Awaited<ReturnType<typeof startNginx>>} */
let nginx

/** What readers with Brotli, with gzip and with neither get of a page. @param {string} address host and path */
async function read(address) {
  const place = address.indexOf('/')
  const texts = []
  for (const encoding of ['gzip, deflate, br', 'gzip', 'identity']) {
    const headers = { 'Accept-Encoding': encoding, Cookie: 'Ada' }
    const answer = await nginx.ask(address.slice(place), { headers, host: address.slice(0, place) })
    expect(encoding).toContain(answer.headers['content-encoding'] ?? '')
    texts.push(answer.text)
  }
  return texts
}
const three = (/** @type {string} */ text) => [text, text, text]

/** Has nginx keep pages, and then publishes. @param {string[]} addresses */
async function keep(...addresses) {
  for (const address of addresses) await read(address)
  const kept = `publication ${publication++} for nobody`
  asked = []
  for (const address of addresses) expect(await read(address)).toEqual(three(kept))
  expect(asked, 'nginx answers by itself').toEqual([])
  return kept
}

describe.skipIf(!isPurgingThere)('nginx-cache.conf, where nginx can purge', () => {
  beforeAll(async () => {
    const started = await startServer(answer)
    site = started.server
    nginx = await startNginx('nginx-cache.conf', { site: [started.port] })
  })
  afterAll(async () => {
    await nginx.stop()
    site.close()
  })

  test('a purge of a page is for all readers, and of no other page and host', async () => {
    const [page = '', ...others] = ['one.example/lists/a', 'one.example/lists/b', 'two.example/lists/a']
    const kept = await keep(page, ...others)
    await purgeUrl(nginx.purges).purge([`https://${page}`])
    expect(await read(page)).toEqual(three(`publication ${publication} for nobody`))
    for (const other of others) expect(await read(other)).toEqual(three(kept))
    expect(asked).toEqual([page])
  })

  test('a purge of all pages is of one host, and the pages that are kept afterwards are purged alike', async () => {
    const [page = '', other = '', ofOther = ''] = ['three.example/lists/a', 'three.example/lists/b', 'four.example/lists/a']
    const all = () => purgeUrl(nginx.purges).purgeAll(new URL('https://three.example'))
    const kept = await keep(page, other, ofOther)
    await all()
    await all()
    for (const each of [page, other]) expect(await read(each)).toEqual(three(`publication ${publication} for nobody`))
    expect(await read(ofOther)).toEqual(three(kept))
    expect(asked).toEqual([page, other])
    await keep(page)
    await purgeUrl(nginx.purges).purge([`https://${page}`])
    expect(await read(page)).toEqual(three(`publication ${publication} for nobody`))
  })

  test('a page that is not there can be purged', async () => {
    await expect(purgeUrl(nginx.purges).purge(['https://five.example/lists/never'])).resolves.toBeUndefined()
  })

  test('the machines of the CMS alone purge, and nobody does through the proxy', async () => {
    const kept = await keep('six.example/lists/a')
    for (const path of ['/lists/a', '/*']) {
      expect((await nginx.askPurges(path, { host: 'six.example', localAddress: '127.0.0.2', method: 'PURGE' })).status).toBe(403)
      await nginx.ask(path, { host: 'six.example', method: 'PURGE' })
    }
    expect(await read('six.example/lists/a')).toEqual(three(kept))
  })

  test.each(['/missing', '/lists/a?from=mail', '/search'])('%s is asked of the site each time', async (path) => {
    asked = []
    await read(`seven.example${path}`)
    expect(asked).toEqual(three(`seven.example${path}`))
  })

  test('a reader who has a page is told so, which nobody else gets', async () => {
    const headers = { 'Accept-Encoding': 'gzip', 'If-None-Match': `"${publication}gzip"` }
    const ask = async (/** @type {string} */ path) => (await nginx.ask(path, { headers, host: 'eight.example' })).status
    for (const path of ['/lists/a', '/search']) {
      expect([await ask(path), await ask(path)]).toEqual([304, 304])
      expect(await read(`eight.example${path}`)).toEqual(three(`publication ${publication} for nobody`))
    }
    asked = []
    expect(await ask('/lists/a'), 'nginx compares by itself').toBe(304)
    expect(asked).toEqual([])
  })

  test('while the site is away readers get the pages that are kept, old ones too', async () => {
    const kept = await keep('nine.example/lists/a')
    const [old] = await read('nine.example/lists/brief')
    await new Promise((resolve) => site.close(resolve))
    expect(await read('nine.example/lists/a')).toEqual(three(kept))
    const isAskedFor = () => /connect\(\) failed.*lists\/brief/.test(nginx.log())
    await expect.poll(async () => [await read('nine.example/lists/brief'), isAskedFor()]).toEqual([three(`${old}`), true])
    expect((await nginx.ask('/lists/other', { host: 'nine.example' })).status).toBe(502)
  })
})
