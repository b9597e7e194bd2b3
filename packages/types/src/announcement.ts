import { createHmac, timingSafeEqual } from 'node:crypto'

/** What the CMS tells the site after a commit that changed public pages. */
export type Announcement = {
  /** Of the outbox item: the same announcement may come more than once. */
  id: string
  /** The number that every page named must bear, or a newer one. */
  publication: number
  /** Paths of the pages, such as `/lists/best-films`. */
  paths: string[]
}

export const announcePath = '/api/announce'
export const signatureHeader = 'x-montage-signature'

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
  const { id, paths, publication } = (value ?? {}) as Partial<Announcement>
  const isWhole =
    typeof id === 'string' &&
    Number.isSafeInteger(publication) &&
    Array.isArray(paths) &&
    paths.every((path) => typeof path === 'string' && path.startsWith('/'))
  return isWhole ? (value as Announcement) : null
}

const hmac = (text: string, secret: string): string => createHmac('sha256', secret).update(text).digest('hex')
