import { unstable_getResponseFromNextConfig as answerBy } from 'next/experimental/testing/server'
import { describe, expect, it } from 'vitest'

import nextConfig from './next.config.ts'

/** What Next adds to the answer for a path. */
async function headersOf(path: string, sent: Record<string, string> = {}): Promise<Record<string, string>> {
  const { headers } = await answerBy({ headers: sent, nextConfig, url: `http://montage.example${path}` })
  for (const ofTheTest of ['content-type', 'x-middleware-rewrite']) headers.delete(ofTheTest)
  return Object.fromEntries(headers)
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
  it.each(['/', '/people/ada', '/lists/films/editions', '/no/such/page', '/api/announce', '/lists/films/feed.xml'])(
    'at %s',
    async (path) => {
      expect(await headersOf(path)).toEqual(aPage)
    },
  )

  it.each(['/lists/films', '/montages/heat'])('at %s, which may frame players and nothing else', async (path) => {
    expect(await headersOf(path)).toEqual({
      ...aPage,
      'content-security-policy': `${own}; frame-ancestors 'none'; frame-src ${players}`,
    })
  })

  it('in an embed, which anybody may frame', async () => {
    const { 'x-frame-options': _refused, ...framed } = aPage
    expect(await headersOf('/embed/lists/films')).toEqual({
      ...framed,
      'content-security-policy': `${own}; frame-ancestors *`,
      'cross-origin-resource-policy': 'cross-origin',
    })
  })

  it.each(['/embed/lists', '/embed/lists/films/more'])('at %s, which is no embed and which nobody may frame', async (path) => {
    expect(await headersOf(path)).toEqual({ ...aPage, 'cross-origin-resource-policy': 'cross-origin' })
  })

  it.each([
    ['/media/a.webp', askedEachTime],
    ['/share/a.jpg', askedEachTime],
    ['/oembed', askedEachTime],
    ['/embed.js', 'public, max-age=3600'],
    ['/embed/height.js', 'public, max-age=3600'],
  ])('in %s, which the pages of others load', async (path, caching) => {
    expect(await headersOf(path)).toEqual({ ...aPage, 'cache-control': caching, 'cross-origin-resource-policy': 'cross-origin' })
  })

  it.each(['/icon.svg', '/icon-512.png', '/apple-touch-icon.png'])('in %s, which is drawn once', async (path) => {
    expect(await headersOf(path)).toEqual({ ...aPage, 'cache-control': 'public, max-age=604800' })
  })

  it('in a file of a build, of which Next says by itself how long it is good', async () => {
    const { 'cache-control': _caching, ...others } = aPage
    expect(await headersOf('/_next/static/chunks/a.css')).toEqual(others)
  })
})

it.each([
  ['https', 'max-age=63072000'],
  ['https,http', 'max-age=63072000'],
  ['http', undefined],
  ['http,https', undefined],
  [undefined, undefined],
])('asks to stay with TLS what came by %s', async (proto, expected) => {
  for (const path of ['/', '/lists/films', '/embed/lists/films', '/media/a.webp', '/no/such/page']) {
    const headers = await headersOf(path, proto === undefined ? {} : { 'x-forwarded-proto': proto })
    expect(headers['strict-transport-security'], path).toBe(expected)
  }
})
