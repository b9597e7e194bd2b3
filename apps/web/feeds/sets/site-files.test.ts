import { expect, it } from 'vitest'

import { aFile, aListInFeed, aPicture, aSite, renditionName } from '../../testing/builders.ts'
import { aFakeCms } from '../../testing/fake-cms.ts'
import { aTemporaryFolder } from '../../testing/temporary-folder.ts'
import { siteFiles } from './site-files.ts'

aTemporaryFolder()
const cms = aFakeCms()
const contentOf = async (address: string) => (await siteFiles.make())?.contents[address]

it('omits pictures from the feed that the CMS does not have', async () => {
  const list = aListInFeed({ picture: aPicture({ files: [aFile(480)] }) })
  cms.pages['/feed.xml'] = { publication: 3, status: 'page', kind: 'siteFeed', content: { lists: [list] } }
  expect(await contentOf('/feed.json')).toMatchObject({ text: expect.not.stringContaining('/media/') })
  expect(cms.requests.at(-1)?.question).toEqual({ name: renditionName(480) })
})

it('contains an empty feed before the first publication, and the settings of the site', async () => {
  cms.site = aSite({ securityContact: 'mailto:desk@montage.example' })
  expect(await contentOf('/feed.json')).toMatchObject({ text: expect.stringContaining('"items":[]') })
  expect(await contentOf('/site.webmanifest')).toMatchObject({ text: expect.stringContaining('"name":"Montage"') })
  expect(await contentOf('/.well-known/security.txt')).toMatchObject({ text: expect.stringContaining('desk@montage.example') })
})
