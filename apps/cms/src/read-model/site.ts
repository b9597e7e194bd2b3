import type { Site } from 'types/content/site'
import { isSafeLink } from 'types/safe-link'

import type { Site as SiteDocument } from '../payload-types.ts'

/** The settings of the site as its pages show them. */
export function toSite({ address, description, links, name, securityContact, timeZone }: Partial<SiteDocument>): Site {
  return {
    name: name || 'Ranked lists',
    description: description ?? '',
    address: (address ?? '').replace(/\/+$/, ''),
    timeZone: timeZone ?? 'UTC',
    securityContact: toContact(securityContact ?? ''),
    links: (links ?? []).filter(({ url }) => isSafeLink(url)).map(({ label, url }) => ({ label, url })),
  }
}

const toContact = (typed: string): string => (!typed || typed.startsWith('https://') ? typed : `mailto:${typed}`)
