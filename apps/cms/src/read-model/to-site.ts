import type { Site } from 'types/content/site'
import { isSafeLink } from 'types/safe-link'

import { anyTopic } from '../documents/any-topic.ts'
import type { Site as SiteDocument } from '../payload-types.ts'
import { readDocuments, readSettings, type Source } from './read-documents.ts'

type Settings = Omit<Site, 'hasTopics'>

/** The settings of the site as readers have them. */
export function toSite({
  address,
  description,
  language,
  links,
  machineUse,
  name,
  securityContact,
  timeZone,
}: Partial<SiteDocument>): Settings {
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

/** In two queries. */
export async function readSite(source: Source): Promise<Site> {
  const settings = toSite(await readSettings(source.payload))
  const [list] = await readDocuments({ payload: source.payload }, 'lists', { limit: 1, select: ['slug'], where: anyTopic })
  return { ...settings, hasTopics: list !== undefined }
}
