import { expect, it } from 'vitest'

import { aSite, renditionName } from '../../testing/builders.ts'
import { aFakeCms } from '../../testing/fake-cms.ts'
import { aTemporaryFolder } from '../../testing/temporary-folder.ts'
import { setAt } from './file-sets.ts'

aTemporaryFolder()
const cms = aFakeCms()
const address = '/sitemap-lists-f.xml'
const made = async (at = address) => (await setAt(at)?.make()) ?? null
const textAt = async (at: string) => {
  const content = (await made(at))?.contents[at]
  return content?.kind === 'text' ? content.text : content?.kind
}

const films = { path: '/lists/films', changed: '2026-11-02T10:00:00.000Z', images: [renditionName(1600)] }
function publish(pages = [films]): void {
  const publications = { '/lists/films': 4, '/lists/former': 7 }
  cms.pages[address] = { publication: 7, status: 'page', kind: 'sitemap', content: { pages, parts: [], publications } }
}

it('has in a part its pages with their pictures, and the publications of withdrawn pages too', async () => {
  publish()
  expect((await made())?.publications).toEqual({ '/lists/films': 4, '/lists/former': 7 })
  expect(await textAt(address)).toContain('<loc>https://montage.example/lists/films</loc>')
  expect(await textAt(address)).toContain(`<image:loc>https://montage.example/media/${renditionName(1600)}</image:loc>`)
  expect(cms.requests[0]?.question).toEqual({ paths: [address] })
})

it('names in the index the parts that the CMS has', async () => {
  cms.pages['/sitemap.xml'] = {
    publication: 7,
    status: 'page',
    kind: 'sitemap',
    content: { pages: [], parts: ['front', 'lists-f'], publications: {} },
  }
  for (const part of ['front', 'lists-f']) {
    expect(await textAt('/sitemap.xml')).toContain(`<loc>https://montage.example/sitemap-${part}.xml</loc>`)
  }
})

it('has no part without pages, and stores none that never had any', async () => {
  publish([])
  expect(await textAt(address)).toBe('absent')
  cms.pages[address] = { publication: 7, status: 'page', kind: 'sitemap', content: { pages: [], parts: [], publications: {} } }
  expect(await made()).toBeNull()
  expect(setAt('/sitemap-lists-.xml')).toBeNull()
})

it('is absent while the site has no address', async () => {
  publish()
  cms.site = aSite({ address: '' })
  expect([await textAt(address), await textAt('/sitemap.xml')]).toEqual(['absent', 'absent'])
})
