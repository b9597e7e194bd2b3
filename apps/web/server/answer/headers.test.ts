import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { describe, expect, it } from 'vitest'

import { cachingOf, isByTls, securityOf } from './headers.mjs'

/** What stands on the answers of a path. */
function headersOf(path: string): Record<string, string> {
  const flat = [...securityOf(path), 'Cache-Control', cachingOf(path)]
  const headers: Record<string, string> = {}
  for (let place = 0; place < flat.length; place += 2) headers[flat[place]?.toLowerCase() ?? ''] = flat[place + 1] ?? ''
  return headers
}

const own =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'"
const players = 'https://www.youtube-nocookie.com https://player.vimeo.com'
const askedEachTime = 'public, max-age=0, stale-if-error=86400'

/** The same for every answer. */
const everywhere = {
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy':
    'accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), hid=(), idle-detection=(), local-fonts=(), magnetometer=(), microphone=(), midi=(), payment=(), publickey-credentials-get=(), serial=(), usb=(), xr-spatial-tracking=()',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'x-content-type-options': 'nosniff',
}

/** A page that only this site shows. */
const aPage = {
  ...everywhere,
  'cache-control': askedEachTime,
  'content-security-policy': `${own}; frame-ancestors 'none'`,
  'cross-origin-resource-policy': 'same-origin',
  'x-frame-options': 'DENY',
}

describe('what readers get says who may load, frame and run what, and for how long it is good:', () => {
  it.each(['/', '/people/ada', '/lists/films/editions', '/no/such/page', '/api/announce', '/lists/films/feed.xml'])('at %s', (path) => {
    expect(headersOf(path)).toEqual(aPage)
  })

  it.each(['/lists/films', '/montages/heat'])('at %s, which may frame players and nothing else', (path) => {
    expect(headersOf(path)).toEqual({
      ...aPage,
      'content-security-policy': `${own}; frame-ancestors 'none'; frame-src ${players}`,
    })
  })

  it('in an embed, which anybody may frame', () => {
    const { 'x-frame-options': _refused, ...framed } = aPage
    expect(headersOf('/embed/lists/films')).toEqual({
      ...framed,
      'content-security-policy': `${own}; frame-ancestors *`,
      'cross-origin-resource-policy': 'cross-origin',
    })
  })

  it.each(['/embed/lists', '/embed/lists/films/more'])('at %s, which is no embed and which nobody may frame', (path) => {
    expect(headersOf(path)).toEqual({ ...aPage, 'cross-origin-resource-policy': 'cross-origin' })
  })

  it.each([
    ['/media/a.webp', askedEachTime],
    ['/share/a.jpg', askedEachTime],
    ['/oembed', askedEachTime],
    ['/embed.js', 'public, max-age=3600'],
    ['/embed/height.js', 'public, max-age=3600'],
  ])('in %s, which the pages of others load', (path, caching) => {
    expect(headersOf(path)).toEqual({ ...aPage, 'cache-control': caching, 'cross-origin-resource-policy': 'cross-origin' })
  })

  it.each(['/icon.svg', '/icon-512.png', '/apple-touch-icon.png'])('in %s, which is drawn once', (path) => {
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
])('takes what came by %s for TLS: %s', (proto, expected) => {
  const request = new IncomingMessage(new Socket())
  if (proto !== undefined) request.headers = { 'x-forwarded-proto': proto }
  expect(isByTls(request)).toBe(expected)
})
