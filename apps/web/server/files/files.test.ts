import { brotliDecompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { aPageServer } from '../../testing/a-page-server.ts'
import { renditionName } from '../../testing/builders.ts'
import { aFakeCms } from '../../testing/fake-cms.ts'

const site = aPageServer()
const cms = aFakeCms()
const name = renditionName(480)
const path = `/media/${name}`
const immutable = 'public, max-age=31536000, immutable'

describe('a rendition', () => {
  it('is cached for ever', async () => {
    await site.write(`web/media/${name}`, '0123456789')
    const { headers, status, text } = await site.request(path)
    expect([status, text]).toEqual([200, '0123456789'])
    expect(headers).toMatchObject({
      'accept-ranges': 'bytes',
      'cache-control': immutable,
      'content-length': '10',
      'content-type': 'image/webp',
      'cross-origin-resource-policy': 'cross-origin',
    })
    const head = await site.request(path, { method: 'HEAD' })
    expect([head.status, head.headers['content-length'], head.text]).toEqual([200, '10', ''])
    expect((await site.request(path, { headers: { 'If-None-Match': headers.etag ?? '' } })).status).toBe(304)
  })

  it('has the content type of its name', async () => {
    const avif = renditionName(480, 'avif')
    await site.write(`web/media/${avif}`, 'avif')
    expect((await site.request(`/media/${avif}`)).headers['content-type']).toBe('image/avif')
  })

  it.each([
    ['bytes=2-4', undefined, 206, 'bytes 2-4/10', '234'],
    ['bytes=-1', undefined, 206, 'bytes 9-9/10', '9'],
    ['bytes=0-0', 'its tag', 206, 'bytes 0-0/10', '0'],
    ['bytes=0-0', '"other"', 200, undefined, '0123456789'],
    ['bytes=10-', undefined, 416, 'bytes */10', ''],
  ])('is sent as the range %s, if %s', async (range, condition, status, sent, text) => {
    await site.write(`web/media/${name}`, '0123456789')
    const { etag = '' } = (await site.request(path)).headers
    const headers = { Range: range, ...(condition && { 'If-Range': condition === 'its tag' ? etag : condition }) }
    const answer = await site.request(path, { headers })
    expect([answer.status, answer.headers['content-range'], answer.text]).toEqual([status, sent, text])
    expect(answer.headers['cache-control']).toBe(status === 416 ? 'no-store' : immutable)
  })

  it.each(['none.webp', renditionName(960), '..%2Fpages%2Fsecret.json', `..%2Fmedia%2F${name}`])(
    'is missing as %s, which is cached for half a minute',
    async (other) => {
      cms.isDown = !other.endsWith(renditionName(960))
      const { headers, status } = await site.request(`/media/${other}`)
      expect([status, headers['cache-control']]).toEqual([404, 'public, max-age=30'])
    },
  )

  it('is a 503 in an outage, which is not cached', async () => {
    cms.isDown = true
    const { headers, status } = await site.request(`/media/${renditionName(960)}`)
    expect([status, headers['cache-control'], headers['retry-after']]).toEqual([503, 'no-store', '30'])
  })
})

describe('the picture of a shared page', () => {
  const share = `${'a'.repeat(32)}.jpg`

  it('is cached for ever', async () => {
    await site.write(`web/share/${share}`, 'a picture')
    const { headers, text } = await site.request(`/share/${share}`)
    expect([text, headers['cache-control'], headers['content-type']]).toEqual(['a picture', immutable, 'image/jpeg'])
  })

  it.each([`${'b'.repeat(32)}.jpg`, 'none.jpg', 'any', '..%2Fshare%2Fany'])('is missing as %s', async (other) => {
    await site.write('web/share/any', 'not to be served')
    expect((await site.request(`/share/${other}`)).status).toBe(404)
  })
})

describe('a file of a build', () => {
  it('is sent compressed, with a tag of its own', async () => {
    const { body, headers } = await site.request('/_next/static/chunks/a.css', { headers: { 'Accept-Encoding': 'br' } })
    expect(headers).toMatchObject({ 'cache-control': immutable, 'content-encoding': 'br', 'content-type': 'text/css; charset=utf-8' })
    expect([brotliDecompressSync(body).toString(), headers.vary]).toEqual(['p{color:red}'.repeat(200), 'Accept-Encoding'])
  })

  it('is found when it is from an earlier build', async () => {
    await site.write('web/static/chunks/earlier.js', 'addEventListener')
    expect((await site.request('/_next/static/chunks/earlier.js')).text).toBe('addEventListener')
  })

  it.each(['chunks/none.css', 'chunks', '', '../server/pages/404.html', 'chunks/..%2F..%2Fserver', '.env'])(
    'is missing as %s, which is not cached',
    async (other) => {
      const { headers, status, text } = await site.request(`/_next/static/${other}`)
      expect([status, headers['cache-control'], text]).toEqual([404, 'no-store', ''])
    },
  )
})

it('sends the script that other sites name', async () => {
  const { headers, text } = await site.request('/embed.js?v=2')
  expect([text, headers['cache-control'], headers['content-type']]).toEqual([
    'addEventListener',
    'public, max-age=3600',
    'text/javascript; charset=utf-8',
  ])
})
