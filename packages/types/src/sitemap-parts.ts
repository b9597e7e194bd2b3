import { frontPath, pathOfEditions, pathOfList } from './addresses.ts'
import { isIndexPath } from './index-addresses.ts'

/** The index, which names the parts that have pages. */
export const sitemapPath = '/sitemap.xml'

export const addressOfPart = (part: string): string => `/sitemap-${part}.xml`

/** The part at an address, such as `montages-r`; null when it is no address of a part. */
export function partAt(address: string): string | null {
  const [, part] = /^\/sitemap-(front|indexes|(?:lists|montages|people)-[a-z0-9])\.xml$/.exec(address) ?? []
  return part ?? null
}

export const frontPart = 'front'
export const indexesPart = 'indexes'

/** By kind and first character of the slug, so that the CMS finds the pages of a part with an index of its database. */
export const partOf = (kind: 'lists' | 'montages' | 'people', slug: string): string => `${kind}-${slug.slice(0, 1)}`

/** The part that lists a page; null for an embed and for the pages of older editions. */
export function partOfPage(path: string): string | null {
  if (path === frontPath) return frontPart
  if (isIndexPath(path)) return indexesPart
  const [, kind, slug = ''] = /^\/(lists|montages|people)\/([^/]+)/.exec(path) ?? []
  if (kind === 'montages' || kind === 'people') return partOf(kind, slug)
  return kind === 'lists' && [pathOfList({ slug }), pathOfEditions({ slug })].includes(path) ? partOf(kind, slug) : null
}
