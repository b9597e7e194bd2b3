import { fetchPage } from '../../cms-client/cms.ts'
import { absent, type FileSet, type FileSetContent, textOf } from '../../store/file-set.ts'
import { toSitemap, xmlType } from '../sitemap.ts'

const address = '/sitemap.xml'

export const sitemapFile: FileSet = { name: 'sitemap', addresses: [address], make }

async function make(): Promise<FileSetContent> {
  const { page, site } = await fetchPage<'sitemap'>(address)
  const { pages, publications } = page.status === 'page' ? page.content : { pages: [], publications: {} }
  return { publications, contents: { [address]: site.address ? textOf(xmlType, toSitemap(pages, site.address)) : absent } }
}
