import { expect, test } from '../../http.ts'
import { referenceList as list } from '../../site/reference-list.ts'

const embed = `/embed${list}`
// A CDN stores the body and revalidates it; without a response it may serve it for a day.
const revalidated = 'public, max-age=0, stale-if-error=86400'

test('the headers say who may load, frame and cache a response', async ({ montage, request }) => {
  const html = await (await request.get(montage.webUrl + list)).text()
  const [image = ''] = html.match(/\/media\/[\w-]+\.webp/) ?? []
  const [styles = ''] = html.match(/\/_next\/static\/[^"]+\.css/) ?? []
  for (const [path, status, caching] of [
    ['/', 200, revalidated],
    [list, 200, revalidated],
    [embed, 200, revalidated],
    ['/embed/lists/no-such-list', 404, revalidated],
    ['/embed/lists/a/b', 404, revalidated],
    ['/lists', 200, revalidated],
    ['/lists/page/9', 404, revalidated],
    ['/films/r', 200, revalidated],
    ['/people', 200, revalidated],
    ['/lists/no-such-list', 404, revalidated],
    ['/no/such/page', 404, revalidated],
    ['/_next/data/any/lists/any.json', 404, revalidated],
    ['/healthz', 200, 'no-store'],
    [`/oembed?url=${encodeURIComponent(montage.webUrl + list)}`, 200, revalidated],
    ['/oembed', 400, revalidated],
    ['/embed.js', 200, 'public, max-age=3600'],
    ['/embed/height.js', 200, 'public, max-age=3600'],
    ['/icon.svg', 200, 'public, max-age=604800'],
    ['/favicon.ico', 200, 'public, max-age=604800'],
    [image, 200, 'public, max-age=31536000, immutable'],
    ['/media/none.webp', 404, 'public, max-age=30'],
    [styles, 200, 'public, max-age=31536000, immutable'],
    ['/_next/static/chunks/none.css', 404, 'no-store'],
  ] as const) {
    const answer = await request.get(montage.webUrl + path)
    const headers = answer.headers()
    expect([answer.status(), headers['cache-control']], path).toEqual([status, caching])
    expect(headers, path).toMatchObject({
      'cross-origin-opener-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('camera=()'),
      'referrer-policy': 'strict-origin-when-cross-origin',
      'x-content-type-options': 'nosniff',
    })
    const mayBeFramed = /^\/embed\/lists\/[^/]+$/.test(path)
    expect(headers['content-security-policy'], path).toMatch(mayBeFramed ? /; frame-ancestors \*$/ : /; frame-ancestors 'none'(;|$)/)
    expect(headers['x-frame-options'], path).toBe(mayBeFramed ? undefined : 'DENY')
    expect(headers['cross-origin-resource-policy'], path).toBe(/^\/(embed|media|oembed)/.test(path) ? 'cross-origin' : 'same-origin')
    expect(headers['strict-transport-security'], path).toBeUndefined()
  }
})

test('only responses over TLS require TLS', async ({ montage, request }) => {
  for (const path of ['/', list, embed, '/no/such/page']) {
    for (const [proto, isSecure] of [
      ['https', true],
      ['https,http', true],
      ['http', false],
    ] as const) {
      const answer = await request.get(montage.webUrl + path, { headers: { 'X-Forwarded-Proto': proto } })
      expect(answer.headers()['strict-transport-security'], `${path} by ${proto}`).toBe(isSecure ? 'max-age=63072000' : undefined)
    }
  }
})

test('a page is compressed, and not sent again to a client that has it', async ({ montage, request }) => {
  for (const path of ['/', list, embed]) {
    const whole = (await request.get(montage.webUrl + path)).headers()
    expect(whole, path).toMatchObject({ 'content-encoding': 'br', vary: 'Accept-Encoding' })
    const text = await (await request.get(montage.webUrl + path, { headers: { 'Accept-Encoding': 'identity' } })).text()
    expect(await (await request.get(montage.webUrl + path, { headers: { 'Accept-Encoding': 'gzip' } })).text(), path).toBe(text)
    expect(Number(whole['content-length']), path).toBeLessThan(text.length / 2)
    const { etag = '' } = whole
    const again = await request.get(montage.webUrl + path, { headers: { 'If-None-Match': etag } })
    expect([again.status(), again.headers()['cache-control'], await again.text()], path).toEqual([304, revalidated, ''])
    const head = await request.head(montage.webUrl + path)
    expect([head.status(), head.headers().etag, await head.text()], path).toEqual([200, etag, ''])
  }
})
