import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { describe, expect, it } from 'vitest'

import { cachingOf, isByTls, securityOf } from './headers.mjs'

function headersOf(path: string): Record<string, string> {
  const flat = [...securityOf(path), 'Cache-Control', cachingOf(path)]
  const headers: Record<string, string> = {}
  for (let place = 0; place < flat.length; place += 2) headers[flat[place]?.toLowerCase() ?? ''] = flat[place + 1] ?? ''
  return headers
}

const own =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'"
const players = 'https://www.youtube-nocookie.com https://player.vimeo.com'
const revalidatedEachTime = 'public, max-age=0, stale-if-error=86400'

const everywhere = {
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy':
    'accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), hid=(), idle-detection=(), local-fonts=(), magnetometer=(), microphone=(), midi=(), payment=(), publickey-credentials-get=(), serial=(), usb=(), xr-spatial-tracking=()',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'x-content-type-options': 'nosniff',
}

const aPage = {
  ...everywhere,
  'cache-control': revalidatedEachTime,
  'content-security-policy': `${own}; frame-ancestors 'none'`,
  'cross-origin-resource-policy': 'same-origin',
  'x-frame-options': 'DENY',
}

describe('the headers of an answer', () => {
  it.each(['/', '/people/ada', '/lists/films/editions', '/no/such/page', '/api/announce', '/lists/films/feed.xml'])('at %s', (path) => {
    expect(headersOf(path)).toEqual(aPage)
  })

  it('at search and the form of a reader’s order, which are sent to the site itself, and at an order', () => {
    const policy = `${own.replace("form-action 'none'", "form-action 'self'")}; frame-ancestors 'none'`
    expect(headersOf('/lists/films/yours')).toEqual({ ...aPage, 'content-security-policy': policy, 'x-robots-tag': 'noindex' })
    expect(headersOf('/search')).toEqual(headersOf('/lists/films/yours'))
    expect(headersOf('/lists/films/yours/3.4f2k1')).toEqual({ ...aPage, 'x-robots-tag': 'noindex' })
    expect(headersOf('/seen')).toEqual({ ...aPage, 'x-robots-tag': 'noindex' })
    expect(headersOf('/lists/films/yours/3.4f2k1/picture.jpg')).toMatchObject({ 'cross-origin-resource-policy': 'cross-origin' })
  })

  it.each(['/lists/films', '/lists/films/films/heat', '/montages/heat'])('at %s, which may frame players alone', (path) => {
    expect(headersOf(path)).toEqual({
      ...aPage,
      'content-security-policy': `${own}; frame-ancestors 'none'; frame-src ${players}`,
    })
  })

  it('of a preview, which the admin frames and nothing else stores or links to', () => {
    const { 'x-frame-options': _refused, ...framed } = aPage
    expect(headersOf('/preview/a-ticket')).toEqual({
      ...framed,
      'cache-control': 'private, no-store',
      'content-security-policy': `${own.replace("form-action 'none'", "form-action 'self'")}; frame-ancestors 'none'`,
      'cross-origin-opener-policy': 'unsafe-none',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex, nofollow, noarchive',
    })
  })

  it('of an embed, which any site may frame', () => {
    const { 'x-frame-options': _refused, ...framed } = aPage
    expect(headersOf('/embed/lists/films')).toEqual({
      ...framed,
      'content-security-policy': `${own}; frame-ancestors *`,
      'cross-origin-resource-policy': 'cross-origin',
    })
  })

  it('of a link to a preview, which no site may frame, no cache stores and no search engine lists', () => {
    expect(headersOf(`/preview/s/${'a'.repeat(43)}`)).toEqual({
      ...aPage,
      'cache-control': 'private, no-store',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex, nofollow, noarchive',
    })
  })

  it.each(['/embed/lists', '/embed/lists/films/more'])('at %s, which is no embed', (path) => {
    expect(headersOf(path)).toEqual({ ...aPage, 'cross-origin-resource-policy': 'cross-origin' })
  })

  it.each([
    ['/media/a.webp', revalidatedEachTime],
    ['/share/a.jpg', revalidatedEachTime],
    ['/oembed', revalidatedEachTime],
    ['/embed.js', 'public, max-age=3600'],
    ['/embed/height.js', 'public, max-age=3600'],
  ])('of %s, which other sites load', (path, caching) => {
    expect(headersOf(path)).toEqual({ ...aPage, 'cache-control': caching, 'cross-origin-resource-policy': 'cross-origin' })
  })

  it.each(['/favicon.ico', '/icon.svg', '/icon-512.png', '/apple-touch-icon.png'])('of %s, which is cached for a week', (path) => {
    expect(headersOf(path)).toEqual({ ...aPage, 'cache-control': 'public, max-age=604800' })
  })
})

it.each([
  ['https', true],
  ['https,http', true],
  ['http', false],
  ['http,https', false],
  ['httpsx', false],
  [undefined, false],
])('with X-Forwarded-Proto: %s is by TLS: %s', (proto, expected) => {
  const request = new IncomingMessage(new Socket())
  if (proto !== undefined) request.headers = { 'x-forwarded-proto': proto }
  expect(isByTls(request)).toBe(expected)
})
