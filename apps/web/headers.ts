import type { NextConfig } from 'next'

type Rule = Awaited<ReturnType<NonNullable<NextConfig['headers']>>>[number]

/** Nothing runs, loads or frames that is not listed: pages hold no inline script and no inline style. */
const contentSecurityPolicy = ({ framedBy = "'none'", frames }: { framedBy?: "'none'" | '*'; frames?: string }) => ({
  key: 'Content-Security-Policy',
  value: [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${framedBy}`,
    ...(frames ? [`frame-src ${frames}`] : []),
  ].join('; '),
})

/** Those that a reader may ask for on a page of films, see `data/video.ts`. */
const players = 'https://www.youtube-nocookie.com https://player.vimeo.com'

/** What a page of articles never needs, for it and for whatever it might frame. Only what browsers know: they complain about the rest. */
const refused = [
  'accelerometer',
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'serial',
  'usb',
  'xr-spatial-tracking',
]

const security = [
  contentSecurityPolicy({}),
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Permissions-Policy', value: refused.map((feature) => `${feature}=()`).join(', ') },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
]

/** Of this host alone: what else runs under the domain is not ours to promise. */
const transportSecurity = { key: 'Strict-Transport-Security', value: 'max-age=63072000' }

const embed = '/embed/lists/:slug'
const allButEmbeds = '/((?!embed/lists/[^/]+$).*)'

/** What the pages, feed readers and link previews of others load from here. */
const forOthers = ['/media/:name', '/share/:path*', '/embed/:path*', '/embed.js', '/oembed']

/**
 * Who may load, frame and run what. Of two rules with the same header the later one holds. Rules are written down when the site is built and
 * matched with each request, so what depends on where it runs can only ask the request: a proxy with TLS says so in `x-forwarded-proto`.
 */
export const securityRules: Rule[] = [
  { source: '/:path*', headers: security },
  { source: '/:path*', has: [{ type: 'header', key: 'x-forwarded-proto', value: 'https(?:,.*)?' }], headers: [transportSecurity] },
  { source: allButEmbeds, headers: [{ key: 'X-Frame-Options', value: 'DENY' }] },
  ...['/lists/:slug', '/montages/:slug'].map((source) => ({ source, headers: [contentSecurityPolicy({ frames: players })] })),
  { source: embed, headers: [contentSecurityPolicy({ framedBy: '*' })] },
  ...forOthers.map((source) => ({ source, headers: [{ key: 'Cross-Origin-Resource-Policy', value: 'cross-origin' }] })),
]

const caching = (value: string) => [{ key: 'Cache-Control', value }]

/**
 * How long copies are good (ADR 21). A page, a missing one too, may be kept by anybody but is asked for each time, and mostly answered 304: a
 * re-rank is there at the next look, behind a CDN too; one that gets no answer may serve its copy for a day. Next marks what it built
 * as immutable by itself, and a rule for those files would do the same for a file that is missing.
 */
export const cachingRules: Rule[] = [
  { source: '/((?!_next/static/).*)', headers: caching('public, max-age=0, stale-if-error=86400') },
  // Drawn once, and named by what they are: a week is soon enough for another drawing.
  ...['/icon.svg', '/icon-:size.png', '/apple-touch-icon.png'].map((source) => ({ source, headers: caching('public, max-age=604800') })),
  // Named in the pages of others, so the names cannot change with the content.
  ...['/embed.js', '/embed/height.js'].map((source) => ({ source, headers: caching('public, max-age=3600') })),
]
