import type { Site } from 'types/content/site'

import { language } from './feed.ts'

/**
 * Whom to tell of a security problem (RFC 9116); null when there is nobody. It expires on a first of the month, five to six months from
 * now, and is made anew each day, so it changes once a month.
 */
export function toSecurity({ address, securityContact }: Pick<Site, 'address' | 'securityContact'>, now = new Date()): string | null {
  if (!securityContact) return null
  const expires = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 6, 1)).toISOString()
  const canonical = address && `Canonical: ${address}/.well-known/security.txt\n`
  return `Contact: ${securityContact}\nExpires: ${expires}\nPreferred-Languages: ${language}\n${canonical}`
}
