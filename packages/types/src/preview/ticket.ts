import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'

export type PreviewedCollection = 'lists' | 'montages' | 'people'

/** Lets one person look at the previews of one document until a time. `admin`: the origin whose frame may show them. */
export type PreviewTicket = { admin: string; collection: PreviewedCollection; id: string; until: number; user: string }

const slotInMs = 6 * 60 * 60_000
const longestToken = 1024

/**
 * The token of a ticket, for the address of a preview: `<JSON in base64url>.<HMAC-SHA256 in base64url>`. It is the same for six hours, so that the
 * frame in the admin does not load again at each save, and ends six to twelve hours from now.
 */
export function writePreviewTicket(
  { admin, collection, id, user }: Omit<PreviewTicket, 'until'>,
  secret: string,
  now = Date.now(),
): string {
  const until = (Math.floor(now / slotInMs) + 2) * slotInMs
  const payload = Buffer.from(JSON.stringify({ admin, collection, id, until, user } satisfies PreviewTicket)).toString('base64url')
  return `${payload}.${signatureOf(payload, secret).toString('base64url')}`
}

/** The ticket of a token, whose time may be over; null when it is none of ours. Compares in constant time. */
export function readPreviewTicket(token: string, secret: string): PreviewTicket | null {
  const [, payload = '', signature = ''] = token.length <= longestToken ? (/^([\w-]+)\.([\w-]{43})$/.exec(token) ?? []) : []
  if (!payload || !timingSafeEqual(Buffer.from(signature, 'base64url'), signatureOf(payload, secret))) return null
  return JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as PreviewTicket
}

const signatureOf = (payload: string, secret: string): Buffer =>
  createHmac('sha256', Buffer.from(hkdfSync('sha256', secret, '', 'montage preview', 32)))
    .update(payload)
    .digest()
