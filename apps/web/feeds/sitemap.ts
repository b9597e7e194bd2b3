import type { Sitemap } from 'types/content/files'

import { pathOfFile } from '../present/picture-files.ts'
import { element, type Markup, xmlDocument } from './markup.ts'

export const xmlType = 'application/xml; charset=utf-8'

type MappedPage = Sitemap['pages'][number]

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** An index of sitemaps (sitemaps.org). `address` is that of the site. */
export function toSitemapIndex(addresses: string[], address: string): string {
  const sitemaps = addresses.map((each) => element('sitemap', {}, element('loc', {}, address + each)))
  return xmlDocument(element('sitemapindex', { xmlns: namespace }, ...sitemaps))
}

/** The limits of the protocol for one file, with room for its first and last line. */
const protocolLimits = { bytes: 49_000_000, pages: 50_000 }

/** A sitemap (sitemaps.org, with Google's images). The pages that changed last come first, and the others are left out when there are too many. */
export function toSitemap(pages: MappedPage[], address: string, limits = protocolLimits): string {
  const newest = pages.toSorted((a, b) => (b.changed ?? '').localeCompare(a.changed ?? '')).slice(0, limits.pages)
  const urls: Markup[] = []
  let bytes = 0
  for (const page of newest) {
    const url = toUrl(page, address)
    bytes += Buffer.byteLength(url.text)
    if (bytes > limits.bytes) break
    urls.push(url)
  }
  return xmlDocument(element('urlset', { xmlns: namespace, 'xmlns:image': 'http://www.google.com/schemas/sitemap-image/1.1' }, ...urls))
}

const toUrl = ({ changed, images, path }: MappedPage, address: string): Markup =>
  element(
    'url',
    {},
    element('loc', {}, address + path),
    ...(changed ? [element('lastmod', {}, changed)] : []),
    ...images.map((image) => element('image:image', {}, element('image:loc', {}, address + pathOfFile({ name: image })))),
  )
