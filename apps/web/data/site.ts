import type { Site as WireSite } from 'types/payload-types'
import { isSafeLink } from 'types/safe-link'

import { cms } from './cms.ts'

/** What every page says about the site. */
export type Site = {
  name: string
  description: string
  /** Public address without a slash at the end; empty until an editor has set it. */
  address: string
  timeZone: string
  /** Where to tell of a security problem: a `mailto:` or `https:` address; empty when nobody is named. */
  securityContact: string
  links: { label: string; url: string }[]
}

/** Reads the site's own words. */
export async function getSite(): Promise<Site> {
  return toSite(await cms().findGlobal('site'))
}

export function toSite({ address, description, links, name, securityContact, timeZone }: WireSite): Site {
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
