/** Nothing runs, loads or frames that is not listed: pages hold no inline script and no inline style. */
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

/** Those that a reader may ask for on a page of films, see `present/film-video.ts`. */
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
const permissionsPolicy = refused.map((feature) => `${feature}=()`).join(', ')

const embed = /^\/embed\/lists\/[^/]+$/
const withPlayers = /^\/(?:lists|montages)\/[^/]+$/
/** What the pages, feed readers and link previews of others load from here. */
const forOthers = /^\/(?:media\/|share\/|embed(?:\/|\.js$|$)|oembed$)/

/**
 * Who may load, frame and run what is at a path: names and values in turn, as `writeHead` takes them. They stand on every answer.
 * @param {string} path
 * @returns {string[]}
 */
export function securityOf(path) {
  const isEmbed = embed.test(path)
  const frames = withPlayers.test(path) ? `; frame-src ${players}` : ''
  return [
    'Content-Security-Policy',
    `${contentSecurityPolicy}; frame-ancestors ${isEmbed ? '*' : "'none'"}${frames}`,
    'X-Content-Type-Options',
    'nosniff',
    'Referrer-Policy',
    'strict-origin-when-cross-origin',
    'Permissions-Policy',
    permissionsPolicy,
    'Cross-Origin-Opener-Policy',
    'same-origin',
    'Cross-Origin-Resource-Policy',
    forOthers.test(path) ? 'cross-origin' : 'same-origin',
    ...(isEmbed ? [] : ['X-Frame-Options', 'DENY']),
  ]
}

/** Of this host alone: what else runs under the domain is not ours to promise. */
export const transportSecurity = ['Strict-Transport-Security', 'max-age=63072000']

/**
 * Whether a request came by TLS: a proxy that has it says so, and the first one counts.
 * @param {import('node:http').IncomingMessage} request
 */
export const isByTls = ({ headers }) => /^https(?:,|$)/.test(String(headers['x-forwarded-proto'] ?? ''))

/** Nobody keeps it. */
export const unkept = 'no-store'
/** The name is made from the content. */
export const immutable = 'public, max-age=31536000, immutable'
/** A file that is missing now may be there soon. */
export const missing = 'public, max-age=30'

/**
 * How long copies of what is at a path are good (ADR 21). A page, a missing one too, may be kept by anybody but is asked for each time, and mostly
 * answered 304: a re-rank is there at the next look, behind a CDN too; one that gets no answer may serve its copy for a day.
 * @param {string} path
 */
export function cachingOf(path) {
  // Drawn once, and named by what they are: a week is soon enough for another drawing.
  if (/^\/(?:icon\.svg|icon-[^/]+\.png|apple-touch-icon\.png)$/.test(path)) return 'public, max-age=604800'
  // Named in the pages of others, so the names cannot change with the content.
  if (path === '/embed.js' || path === '/embed/height.js') return 'public, max-age=3600'
  return 'public, max-age=0, stale-if-error=86400'
}

/**
 * Sets headers that Node or Next is to send.
 * @param {import('node:http').ServerResponse} response
 * @param {string[]} headers names and values in turn
 */
export function setHeaders(response, headers) {
  for (let place = 0; place < headers.length; place += 2) response.setHeader(headers[place] ?? '', headers[place + 1] ?? '')
}
