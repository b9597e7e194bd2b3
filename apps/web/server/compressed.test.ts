import { request as ask, createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, it } from 'vitest'

import { encodingFor, sendCompressed } from './compressed.mjs'

const page = '<p>Rocky runs up the stairs.</p>'.repeat(100)

/** What comes over the wire when a server answers so. */
async function answer(write: (response: ServerResponse) => void, accepted = 'gzip, br') {
  const server = createServer((request, response) => {
    sendCompressed(request, response)
    write(response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  try {
    return await new Promise<{ bytes: Buffer; headers: Record<string, unknown>; status: number | undefined }>((resolve, reject) => {
      ask({ agent: false, headers: { 'Accept-Encoding': accepted }, port }, (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk) => chunks.push(chunk))
        response.on('end', () => resolve({ bytes: Buffer.concat(chunks), headers: response.headers, status: response.statusCode }))
      })
        .on('error', reject)
        .end()
    })
  } finally {
    server.close()
  }
}

const html = (response: ServerResponse) => response.setHeader('Content-Type', 'text/html; charset=utf-8')
const inPieces = (response: ServerResponse) => {
  response.write(page.slice(0, 1000))
  response.end(page.slice(1000))
}
const whole = (tag: string, body: string) => (response: ServerResponse) => html(response).setHeader('ETag', tag).end(body)

it.each([
  ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
  ['gzip', 'gzip', gunzipSync],
])('sends a page to who accepts %s as %s, with its length', async (accepted, encoding, decompress) => {
  const { bytes, headers } = await answer(whole('"a"', page), accepted)
  expect(headers).toMatchObject({ 'content-encoding': encoding, 'content-length': String(bytes.length), vary: 'Accept-Encoding' })
  expect(decompress(bytes).toString()).toBe(page)
})

it('sends another page where two have one tag', async () => {
  const other = page.replaceAll('Rocky', 'Mulan')
  for (const body of [page, other, page]) {
    expect(brotliDecompressSync((await answer(whole('"same"', body))).bytes).toString()).toBe(body)
  }
})

it('sends what comes in pieces, and has no tag', async () => {
  const { bytes } = await answer((response) => {
    html(response).write(page)
    response.write(Buffer.from(page))
    response.end('é')
  })
  expect(brotliDecompressSync(bytes).toString()).toBe(`${page}${page}é`)
})

it.each<[string, (response: ServerResponse) => void, string]>([
  ['who accepts none', whole('"a"', page), 'identity'],
  ['who refuses all', whole('"a"', page), '*;q=0'],
  ['a part', (response) => Object.assign(response, { statusCode: 206 }) && whole('"a"', page)(response), 'br'],
  ['a picture', (response) => response.setHeader('Content-Type', 'image/webp').end(page), 'br'],
  ['a picture in pieces', (response) => inPieces(response.setHeader('Content-Type', 'image/webp')), 'br'],
  ['what was begun', (response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end(page), 'br'],
])('sends as it is: %s', async (_, write, accepted) => {
  const { bytes, headers } = await answer(write, accepted)
  expect(headers['content-encoding']).toBeUndefined()
  expect(bytes.toString()).toBe(page)
})

it('sends little as it is, and nothing for a 304', async () => {
  expect((await answer(whole('"b"', 'short'))).bytes.toString()).toBe('short')
  const { bytes, headers, status } = await answer((response) => Object.assign(html(response), { statusCode: 304 }).end())
  expect([bytes.length, status, headers['content-encoding']]).toEqual([0, 304, undefined])
})

it.each([
  ['', null],
  ['gzip;q=0.5, br;q=0.0', 'gzip'],
  ['*', 'br'],
  ['BR', 'br'],
  ['deflate, zstd', null],
  ['gzip;q=nonsense', null],
])('of %j takes %s', (accepted, encoding) => {
  expect(encodingFor(accepted)).toBe(encoding)
})
