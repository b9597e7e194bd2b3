import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'

export const signatureHeader = 'x-montage-signature'

/** What a message is: a signature of one kind is none of another. */
export type Purpose = 'announcement' | 'question'

const maxAgeInSeconds = 5 * 60

/**
 * `t=<unix seconds>,v1=<hex>`: HMAC-SHA256 over `<seconds>.<body>`, with a key for the purpose that is derived from the secret (HKDF, RFC 5869).
 * The time is signed too, so an old message cannot be sent again.
 */
export function sign(body: string, secret: string, purpose: Purpose, now = Date.now()): string {
  const seconds = Math.floor(now / 1000)
  return `t=${seconds},v1=${hmac(`${seconds}.${body}`, keyFor(purpose, secret))}`
}

/** Whether the header is the signature of this body with this secret, at most five minutes from now. Compares in constant time. */
export function isSigned(body: string, header: string | undefined, secret: string, purpose: Purpose, now = Date.now()): boolean {
  const [, seconds, signature] = /^t=(\d{1,15}),v1=([0-9a-f]{64})$/.exec(header ?? '') ?? []
  if (!seconds || !signature) return false
  if (Math.abs(now / 1000 - Number(seconds)) > maxAgeInSeconds) return false
  return timingSafeEqual(Buffer.from(signature), Buffer.from(hmac(`${seconds}.${body}`, keyFor(purpose, secret))))
}

const hmac = (text: string, key: Buffer): string => createHmac('sha256', key).update(text).digest('hex')

const keyFor = (purpose: Purpose, secret: string): Buffer => Buffer.from(hkdfSync('sha256', secret, '', `montage ${purpose}`, 32))
