import type { Site } from 'types/content/site'
import { isSafeLink } from 'types/safe-link'

import type { Site as SiteDocument } from '../payload-types.ts'

export function toSite({
  address,
  description,
  language,
  links,
  machineUse,
  name,
  securityContact,
  timeZone,
}: Partial<SiteDocument>): Site {
  return {
    language: language ?? 'en',
    name: name || 'Ranked lists',
    description: description ?? '',
    address: (address ?? '').replace(/\/+$/, ''),
    timeZone: timeZone ?? 'UTC',
    securityContact: toContact(securityContact ?? ''),
    machineUse: machineUse ?? 'answers',
    links: (links ?? []).filter(({ url }) => isSafeLink(url)).map(({ label, url }) => ({ label, url })),
  }
}

const toContact = (contact: string): string => (!contact || contact.startsWith('https://') ? contact : `mailto:${contact}`)
