import type { Site } from 'types/content/site'

import { languagesOf } from '../words/languages.ts'

/** `security.txt` (RFC 9116); null without a contact. It expires on the first of a month, in five to six months, so that it changes once a month. */
export function toSecurity(site: Pick<Site, 'address' | 'language' | 'securityContact'>, now = new Date()): string | null {
  const { address, securityContact } = site
  if (!securityContact) return null
  const expires = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 6, 1)).toISOString()
  const canonical = address && `Canonical: ${address}/.well-known/security.txt\n`
  return `Contact: ${securityContact}\nExpires: ${expires}\nPreferred-Languages: ${languagesOf(site).page}\n${canonical}`
}
