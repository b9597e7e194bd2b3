import type { Sitemap } from 'types/content/files'

import { pathOfFile } from '../present/picture-files.ts'
import { element, xmlDocument } from './markup.ts'

export const xmlType = 'application/xml; charset=utf-8'

type MappedPage = Sitemap['pages'][number]

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** An index of sitemaps (sitemaps.org). `address` is that of the site. */
export function toSitemapIndex(addresses: string[], address: string): string {
  const sitemaps = addresses.map((each) => element('sitemap', {}, element('loc', {}, address + each)))
  return xmlDocument(element('sitemapindex', { xmlns: namespace }, ...sitemaps))
}

/** The limit of the protocol for one file. */
const maxPagesInSitemap = 50_000

/** A sitemap (sitemaps.org, with Google's images), of the pages that changed last when there are too many. */
export function toSitemap(pages: MappedPage[], address: string, maxPages = maxPagesInSitemap): string {
  const newest = pages.length > maxPages ? pages.toSorted((a, b) => (b.changed ?? '').localeCompare(a.changed ?? '')) : pages
  return xmlDocument(
    element(
      'urlset',
      {
        xmlns: namespace,
        'xmlns:image': 'http://www.google.com/schemas/sitemap-image/1.1',
      },
      ...newest
        .slice(0, maxPages)
        .map(({ changed, images, path }) =>
          element(
            'url',
            {},
            element('loc', {}, address + path),
            ...(changed ? [element('lastmod', {}, changed)] : []),
            ...images.map((image) => element('image:image', {}, element('image:loc', {}, address + pathOfFile({ name: image })))),
          ),
        ),
    ),
  )
}
