import { askPage } from '../../cms-client/cms.ts'
import { absent, type FileSet, type Made, textOf } from '../../store/file-set.ts'
import { toSitemap, xmlType } from '../sitemap.ts'

const address = '/sitemap.xml'

/** The map of the site, which shows every page. */
export const sitemapFile: FileSet = { name: 'sitemap', addresses: [address], make }

async function make(): Promise<Made> {
  const { page, site } = await askPage<'sitemap'>(address)
  const { pages, publications } = page.status === 'page' ? page.content : { pages: [], publications: {} }
  return { publications, contents: { [address]: site.address ? textOf(xmlType, toSitemap(pages, site.address)) : absent } }
}
