import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto'

/** What the CMS tells the site after commits that changed public pages. */
export type Announcement = {
  /** For each path, such as `/lists/best-films`, the publication that its page must bear, or a newer one. */
  pages: Record<string, number>
}

/** What the site answers: 200 when all pages are as new as was announced, else 502. */
export type AnnouncementAnswer = {
  /** The publication that the stored page bears; null when the page is withdrawn. */
  serves: Record<string, number | null>
  /** Why the others are not, in a sentence each. */
  failed: Record<string, string>
}

export const announcePath = '/api/announce'
export const signatureHeader = 'x-montage-signature'

/** The body of an announcement, with an id: two that say the same within a second would else bear one signature, and look like a replay. */
export const writeAnnouncement = ({ pages }: Announcement): string => JSON.stringify({ id: randomUUID(), pages })

const maxAgeInSeconds = 5 * 60

/** `t=<unix seconds>,v1=<hex>`: HMAC-SHA256 over `<seconds>.<body>`. The time is signed too, so an old message cannot be replayed. */
export function sign(body: string, secret: string, now = Date.now()): string {
  const seconds = Math.floor(now / 1000)
  return `t=${seconds},v1=${hmac(`${seconds}.${body}`, secret)}`
}

/** Whether the header is the signature of this body with this secret, at most five minutes from now. Compares in constant time. */
export function isSigned(body: string, header: string | undefined, secret: string, now = Date.now()): boolean {
  const [, seconds, signature] = /^t=(\d{1,15}),v1=([0-9a-f]{64})$/.exec(header ?? '') ?? []
  if (!seconds || !signature) return false
  if (Math.abs(now / 1000 - Number(seconds)) > maxAgeInSeconds) return false
  return timingSafeEqual(Buffer.from(signature), Buffer.from(hmac(`${seconds}.${body}`, secret)))
}

/** Reads the body of an announcement that was signed; null when it is not one. */
export function parseAnnouncement(body: string): Announcement | null {
  let value: unknown
  try {
    value = JSON.parse(body)
  } catch {
    return null
  }
  const { pages } = (value ?? {}) as Partial<Announcement>
  if (typeof pages !== 'object' || pages === null) return null
  const isWhole = Object.entries(pages).every(([path, publication]) => path.startsWith('/') && Number.isSafeInteger(publication))
  return isWhole ? { pages } : null
}

const hmac = (text: string, secret: string): string => createHmac('sha256', secret).update(text).digest('hex')
