import { keptByCachesInSeconds } from 'types/server/kept-by-caches'

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** The players of `present/film-video.ts`. */
const players = 'https://www.youtube-nocookie.com https://player.vimeo.com'

/** Only features that browsers know: they log a warning for any other. */
const deniedFeatures = [
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
const permissionsPolicy = deniedFeatures.map((feature) => `${feature}=()`).join(', ')

/** Drafts, for the admin and for people with a link. */
const preview = /^\/preview\//
const sharedPreview = /^\/preview\/s\//
const embed = /^\/embed\/lists\/[^/]+$/
/** The form of a reader's order, and the orders. */
const orderForm = /^\/lists\/[^/]+\/yours$/
const search = '/search'
/** Of use to one reader or to a form. */
const unlisted = /^\/(?:search|seen|seen\.json)$/
const order = /^\/lists\/[^/]+\/yours(?:$|\/)/
const withPlayers = /^\/(?:(?:lists|montages)\/[^/]+|lists\/[^/]+\/films\/[^/]+)$/
/** Paths that other sites, feed readers and link previews load. */
const crossOrigin = /^\/(?:media\/|share\/|embed(?:\/|\.js$|$)|oembed$|lists\/[^/]+\/(?:yours|films)\/[^/]+\/picture(?:-\d+)?\.jpg$)/

/** The security headers of a path: names and values in turn. @type {(path: string) => string[]} */
export function securityOf(path) {
  const isEmbed = embed.test(path)
  const isPreview = preview.test(path)
  const isInAdmin = isPreview && !sharedPreview.test(path)
  const hasForm = isInAdmin || orderForm.test(path) || path === search
  const policy = hasForm ? contentSecurityPolicy.replace("form-action 'none'", "form-action 'self'") : contentSecurityPolicy
  const frames = withPlayers.test(path) ? `; frame-src ${players}` : ''
  return [
    'Content-Security-Policy',
    `${policy}; frame-ancestors ${isEmbed ? '*' : "'none'"}${frames}`,
    'X-Content-Type-Options',
    'nosniff',
    'Referrer-Policy',
    // A token is in the address.
    isPreview ? 'no-referrer' : 'strict-origin-when-cross-origin',
    'Permissions-Policy',
    permissionsPolicy,
    'Cross-Origin-Opener-Policy',
    // The admin opens a preview in a window of its own, and talks to it.
    isInAdmin ? 'unsafe-none' : 'same-origin',
    'Cross-Origin-Resource-Policy',
    crossOrigin.test(path) ? 'cross-origin' : 'same-origin',
    ...(isPreview
      ? ['X-Robots-Tag', 'noindex, nofollow, noarchive']
      : order.test(path) || unlisted.test(path)
        ? ['X-Robots-Tag', 'noindex']
        : []),
    // It knows no origins: `frame-ancestors` does.
    ...(isEmbed || isInAdmin ? [] : ['X-Frame-Options', 'DENY']),
  ]
}

/** Without `includeSubDomains`: other hosts of the domain are not ours. */
export const transportSecurity = ['Strict-Transport-Security', 'max-age=63072000']

/** @param {import('../types.ts').Request} request that came through a proxy, of which the first one counts */
export const isByTls = ({ headers }) => /^https(?:,|$)/.test(String(headers['x-forwarded-proto'] ?? ''))

export const noStore = 'no-store'
/** For files whose names are made from their content. */
export const immutable = 'public, max-age=31536000, immutable'
/** For a 404 of a file that may come soon. */
export const halfMinute = 'public, max-age=30'

/** Caches revalidate a page each time, so that a re-rank shows at once, but may serve it in an outage (ADR 021). @param {string} path */
export function cachingOf(path) {
  if (preview.test(path)) return 'private, no-store'
  if (/^\/(?:favicon\.ico|icon\.svg|icon-[^/]+\.png|apple-touch-icon\.png)$/.test(path)) return 'public, max-age=604800'
  // Other sites name these files, so their names cannot change with the content.
  if (path === '/embed.js' || path === '/embed/height.js') return 'public, max-age=3600'
  return 'public, max-age=0, stale-if-error=86400'
}

/**
 * For a page of which the CMS tells caches when it changes: they keep it for a day, or as long as it holds, while browsers revalidate it (ADR 067).
 * Null where no cache is told.
 * @param {number | false | undefined} lifetime in seconds
 */
export function cachingUntilPurged(lifetime) {
  // biome-ignore lint/style/noProcessEnv: `env.ts` cannot be read outside the bundle.
  if (process.env.CACHE_IS_PURGED !== 'true') return null
  return `public, max-age=0, s-maxage=${Math.min(lifetime || keptByCachesInSeconds, keptByCachesInSeconds)}, stale-if-error=86400`
}

/** @type {(response: import('../types.ts').Response, headers: string[]) => void} headers are names and values in turn */
export function setHeaders(response, headers) {
  for (let place = 0; place < headers.length; place += 2) response.setHeader(headers[place] ?? '', headers[place + 1] ?? '')
}
