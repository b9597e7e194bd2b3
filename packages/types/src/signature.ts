import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'

export const signatureHeader = 'x-montage-signature'

export type Purpose = 'announcement' | 'question' | 'views'

const maxAgeInSeconds = 5 * 60

/** `t=<unix seconds>,v1=<hex>`: HMAC-SHA256 over `<seconds>.<body>`, with a key derived from the secret for the purpose (HKDF, RFC 5869). */
export function sign(body: string, secret: string, purpose: Purpose, now = Date.now()): string {
  const seconds = Math.floor(now / 1000)
  return `t=${seconds},v1=${hmac(`${seconds}.${body}`, keyFor(purpose, secret))}`
}

/** Whether the header is the body's signature, from at most five minutes before or after now. Compares in constant time. */
export function isSigned(body: string, header: string | undefined, secret: string, purpose: Purpose, now = Date.now()): boolean {
  const [, seconds, signature] = /^t=(\d{1,15}),v1=([0-9a-f]{64})$/.exec(header ?? '') ?? []
  if (!seconds || !signature) return false
  if (Math.abs(now / 1000 - Number(seconds)) > maxAgeInSeconds) return false
  return timingSafeEqual(Buffer.from(signature), Buffer.from(hmac(`${seconds}.${body}`, keyFor(purpose, secret))))
}

const hmac = (text: string, key: Buffer): string => createHmac('sha256', key).update(text).digest('hex')

const keyFor = (purpose: Purpose, secret: string): Buffer => Buffer.from(hkdfSync('sha256', secret, '', `montage ${purpose}`, 32))
