import { addressOfPart, sitemapPath } from 'types/sitemap-parts'

import { fetchPage } from '../../cms-client/cms.ts'
import { absent, type FileSet, textOf } from '../../store/file-set.ts'
import { toSitemap, toSitemapIndex, xmlType } from '../sitemap.ts'

/** Names the parts that have pages. */
export const sitemapIndex: FileSet = {
  name: 'sitemap',
  addresses: [sitemapPath],
  make: async () => {
    const { page, site } = await fetchPage<'sitemap'>(sitemapPath)
    const addresses = page.status === 'page' ? page.content.parts.map(addressOfPart) : []
    const content = site.address ? textOf(xmlType, toSitemapIndex(addresses, site.address)) : absent
    return { publications: {}, contents: { [sitemapPath]: content } }
  },
}

/** One part of the sitemap; the part is absent while it has no pages. */
export function sitemapPart(part: string): FileSet {
  const address = addressOfPart(part)
  return {
    name: address,
    addresses: [address],
    make: async () => {
      const { page, site } = await fetchPage<'sitemap'>(address)
      if (page.status !== 'page') return null
      const { pages, publications } = page.content
      // Nothing was ever public there.
      if (pages.length === 0 && Object.keys(publications).length === 0) return null
      const isShown = site.address && pages.length > 0
      return { publications, contents: { [address]: isShown ? textOf(xmlType, toSitemap(pages, site.address)) : absent } }
    },
  }
}
