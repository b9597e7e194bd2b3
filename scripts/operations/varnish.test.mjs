import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { root } from '../root.mjs'

const program = 'varnishd'
const folder = mkdtempSync(join(tmpdir(), 'varnish-'))
/** @type {string[]} */
const asked = []
const site = createServer(({ headers, url }, response) => {
  if (url !== '/readyz') asked.push(`${headers.host}${url}`)
  response.writeHead(200, { 'Cache-Control': 's-maxage=86400, stale-if-error=86400' }).end('a page')
})

/** @type {import('node:child_process').ChildProcess | undefined} */
let varnish
let port = 0

/** @returns {Promise<number>} a port that is free */
async function freePort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address())
  server.close()
  await once(server, 'close')
  return port
}

/** @type {(method: string, host: string, path: string, headers?: Record<string, string>) => Promise<number>} */
const send = (method, host, path, headers = {}) =>
  new Promise((resolve, reject) => {
    request({ headers: { Host: host, ...headers }, host: '127.0.0.1', method, path, port }, (response) => {
      response.resume().on('end', () => resolve(response.statusCode ?? 0))
    })
      .on('error', reject)
      .end()
  })

describe.skipIf(spawnSync(program, ['-V']).error)('the file for Varnish, where it is installed', () => {
  beforeAll(async () => {
    site.listen(0, '127.0.0.1')
    await once(site, 'listening')
    const { port: sitePort } = /** @type {import('node:net').AddressInfo} */ (site.address())
    const vcl = readFileSync(join(root, 'docs/deploy/varnish.vcl'), 'utf8').replace('"3000"', `"${sitePort}"`)
    writeFileSync(join(folder, 'varnish.vcl'), vcl)
    port = await freePort()
    const args = [
      '-F',
      '-j',
      'none',
      '-n',
      join(folder, 'n'),
      '-a',
      `127.0.0.1:${port}`,
      '-f',
      join(folder, 'varnish.vcl'),
      '-s',
      'malloc,16m',
    ]
    varnish = spawn(program, args, { stdio: 'ignore' })
  })
  afterAll(async () => {
    if (varnish) {
      varnish.kill()
      await once(varnish, 'exit')
    }
    site.close()
    rmSync(folder, { recursive: true })
  })

  test('a purge of all pages is of one host, and the machines of the CMS alone may send it', async () => {
    await expect.poll(() => send('GET', 'montage.example', '/ready').catch(() => 0)).toBe(200)
    const pages = ['/', '/lists/a', '/montages/b']
    const read = async () => {
      asked.length = 0
      for (const page of pages) await send('GET', 'montage.example', page)
      await send('GET', 'other.example', '/')
      return [...asked]
    }
    await read()
    expect(await read(), 'the cache answers').toEqual([])
    expect(await send('PURGE', 'montage.example', '/*', { 'X-Forwarded-For': '203.0.113.7' })).toBe(403)
    expect(await read()).toEqual([])
    expect(await send('PURGE', 'montage.example', '/*')).toBe(200)
    expect(await read()).toEqual(pages.map((page) => `montage.example${page}`))
    expect(await send('PURGE', 'montage.example', '/lists/a')).toBe(200)
    expect(await read()).toEqual(['montage.example/lists/a'])
  })

  test('the file for containers answers requests and purges alike', () => {
    const rules = (/** @type {string} */ name) => {
      const text = readFileSync(join(root, 'docs/deploy', name), 'utf8')
      return text.slice(text.indexOf('sub vcl_recv'), text.indexOf('# An instance that ends'))
    }
    expect(rules('scale/varnish.vcl')).toBe(rules('varnish.vcl'))
  })
})
