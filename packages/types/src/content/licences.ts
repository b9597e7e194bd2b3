type Licence = { name: string; address: string | null }

export const licences = {
  'cc-by-4.0': { name: 'CC BY 4.0', address: 'https://creativecommons.org/licenses/by/4.0/' },
  'cc-by-sa-4.0': { name: 'CC BY-SA 4.0', address: 'https://creativecommons.org/licenses/by-sa/4.0/' },
  'cc-by-nd-4.0': { name: 'CC BY-ND 4.0', address: 'https://creativecommons.org/licenses/by-nd/4.0/' },
  'cc-by-nc-4.0': { name: 'CC BY-NC 4.0', address: 'https://creativecommons.org/licenses/by-nc/4.0/' },
  'cc-by-nc-sa-4.0': { name: 'CC BY-NC-SA 4.0', address: 'https://creativecommons.org/licenses/by-nc-sa/4.0/' },
  'cc-by-nc-nd-4.0': { name: 'CC BY-NC-ND 4.0', address: 'https://creativecommons.org/licenses/by-nc-nd/4.0/' },
  'cc0-1.0': { name: 'CC0 1.0', address: 'https://creativecommons.org/publicdomain/zero/1.0/' },
  'pdm-1.0': { name: 'Public Domain Mark 1.0', address: 'https://creativecommons.org/publicdomain/mark/1.0/' },
  'all-rights-reserved': { name: 'All rights reserved', address: null },
} as const satisfies Record<string, Licence>

export type LicenceKey = keyof typeof licences

/** The key of any other licence, which is stored with its address. */
export const ownLicence = 'own'

/** The name of a licence that is neither listed nor of Creative Commons. */
export const otherLicence = 'Licence'

/** The name and link of an image's licence; null when it is unknown. Another licence than Creative Commons is called “Licence”. */
export function licenceOf(key: string | null | undefined, address: string | null | undefined): Licence | null {
  if (key === ownLicence) return address ? { name: nameAt(address), address } : null
  return Object.hasOwn(licences, key ?? '') ? licences[key as LicenceKey] : null
}

/** The listed licence whose deed or text, in any language, is at an address; null when there is none. */
export function licenceAt(address: string): LicenceKey | null {
  const entry = Object.entries(licences).find(([, licence]) => licence.address !== null && bare(licence.address) === bare(address))
  return entry ? (entry[0] as LicenceKey) : null
}

const bare = (address: string): string =>
  address
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/(\/(deed|legalcode)(\.[a-z_-]+)?)?\/*$/, '')

function nameAt(address: string): string {
  const [, terms, version] = /^creativecommons\.org\/licenses\/(by(?:-nc|-nd|-sa)*)\/(\d\.\d)/.exec(bare(address)) ?? []
  return terms && version ? `CC ${terms.toUpperCase()} ${version}` : otherLicence
}
