import { expect, it } from 'vitest'

import { aSite, renditionName } from '../../testing/builders.ts'
import { aFakeCms } from '../../testing/fake-cms.ts'
import { aTemporaryFolder } from '../../testing/temporary-folder.ts'
import { sitemapFile } from './sitemap-file.ts'

aTemporaryFolder()
const cms = aFakeCms()
const textOf = async () => {
  const content = (await sitemapFile.make())?.contents['/sitemap.xml']
  return content?.kind === 'text' ? content.text : content?.kind
}

it('contains every page with its pictures, and has the publications of withdrawn pages too', async () => {
  const publications = { '/lists/films': 4, '/lists/withdrawn': 7 }
  const pages = [{ path: '/lists/films', changed: '2026-11-02T10:00:00.000Z', images: [renditionName(1600)] }]
  cms.pages['/sitemap.xml'] = { publication: 7, status: 'page', kind: 'sitemap', content: { publications, pages } }
  expect((await sitemapFile.make())?.publications).toEqual(publications)
  expect(await textOf()).toContain('<loc>https://montage.example/lists/films</loc>')
  expect(await textOf()).toContain(`<image:loc>https://montage.example/media/${renditionName(1600)}</image:loc>`)
  expect(cms.requests[0]?.question).toEqual({ paths: ['/sitemap.xml'] })
})

it('is absent while the site has no address', async () => {
  cms.site = aSite({ address: '' })
  expect(await textOf()).toBe('absent')
})
