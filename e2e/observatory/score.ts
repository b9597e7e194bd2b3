import { attributesOf, documentOf } from '../site/markup.ts'
import { pointsOfPolicy } from './policy.ts'

/** A page as it was answered, and the cookies that its site has set. */
type Answered = { cookies: string[]; headers: Record<string, string>; html: string }

const sixMonthsInSeconds = 15_552_000
const foreignOrigin = 'https://elsewhere.example'

/**
 * The points that Mozilla's Observatory gives for a page over TLS to which plain HTTP redirects, by its published rules
 * (https://github.com/mdn/mdn-http-observatory). It takes cookies for session cookies by their name; here, all of them are. `A+` begins at 100.
 */
export function scoreOf({ cookies, headers, html }: Answered): { points: Record<string, number>; score: number } {
  const policy = headers['content-security-policy']
  const points = {
    cookies: pointsOfCookies(cookies, headers),
    cors: headers['access-control-allow-origin'] === foreignOrigin && headers['access-control-allow-credentials'] === 'true' ? -50 : 0,
    embedder: choose(headers['cross-origin-embedder-policy'], { credentialless: 10, 'require-corp': 10, 'unsafe-none': 0 }, 0, -5),
    frames: policy?.includes('frame-ancestors') ? 5 : choose(headers['x-frame-options'], { deny: 5, sameorigin: 5 }, -20, -20),
    hsts: pointsOfHsts(headers['strict-transport-security']),
    opener: choose(
      headers['cross-origin-opener-policy'],
      { 'noopener-allow-popups': 10, 'same-origin': 10, 'same-origin-allow-popups': 10, 'unsafe-none': 0 },
      0,
      -5,
    ),
    policy: pointsOfPolicy(policy),
    referrer: pointsOfReferrer(headers['referrer-policy']),
    resource: choose(headers['cross-origin-resource-policy'], { 'cross-origin': 0, 'same-origin': 10, 'same-site': 10 }, 0, -5),
    scripts: pointsOfScripts(html),
    types: choose(headers['x-content-type-options'], { nosniff: 0 }, -5, -5),
  }
  const lost = Object.values(points).filter((each) => each < 0)
  const base = 100 + sum(lost)
  // Only pages without great faults get more than they have lost.
  return { points, score: Math.max(0, base >= 90 ? 100 + sum(Object.values(points)) : base) }
}

/** The header that makes a page answer a foreign site, if it would. */
export const asForeign = { Origin: foreignOrigin }

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0)

const choose = (header: string | undefined, known: Record<string, number>, absent: number, other: number): number =>
  header === undefined ? absent : (known[header.trim().toLowerCase()] ?? other)

function pointsOfHsts(header: string | undefined): number {
  const [, seconds] = /(?:^|;)\s*max-age=(\d+)/i.exec(header ?? '') ?? []
  if (seconds === undefined) return -20
  return Number(seconds) >= sixMonthsInSeconds ? 0 : -10
}

function pointsOfReferrer(header: string | undefined): number {
  if (header === undefined) return 0
  const last = header.split(',').at(-1)?.trim().toLowerCase() ?? ''
  return ['no-referrer', 'same-origin', 'strict-origin', 'strict-origin-when-cross-origin'].includes(last) ? 5 : -5
}

function pointsOfCookies(cookies: string[], headers: Record<string, string>): number {
  const isProtected = pointsOfHsts(headers['strict-transport-security']) === 0
  const each = cookies.map((cookie) => {
    const attributes = new Map(
      cookie.split(';').map((part): [string, string] => {
        const [name = '', value = ''] = part.trim().toLowerCase().split('=')
        return [name, value]
      }),
    )
    if (!attributes.has('secure')) return isProtected ? -10 : -40
    if (!attributes.has('httponly')) return -30
    if (!attributes.has('samesite')) return 0
    return ['lax', 'none', 'strict'].includes(attributes.get('samesite') ?? '') ? 5 : -20
  })
  return Math.min(...each, cookies.length === 0 ? 0 : 5)
}

function pointsOfScripts(html: string): number {
  const document = documentOf(html)
  const foreign = [...document.querySelectorAll('script[src]')].filter((script) => /^(https?:)?\/\//.test(script.getAttribute('src') ?? ''))
  if (foreign.every((script) => script.hasAttribute('integrity'))) return foreign.length === 0 ? 0 : 5
  return attributesOf(document, 'script[src]', 'src').some((address) => address.startsWith('http:')) ? -50 : -5
}
