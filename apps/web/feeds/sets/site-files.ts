import { frontPath } from 'types/addresses'

import { fetchPage } from '../../cms-client/cms.ts'
import { absent, type FileSet, type FileSetContent, textOf } from '../../store/file-set.ts'
import { storePictures } from '../../store/pictures/media-store.ts'
import { manifestType, toManifest } from '../manifest.ts'
import { textType, toRobots } from '../robots.ts'
import { toSecurity } from '../security.ts'
import { toSiteFeed } from '../site-feed.ts'
import { contentsOf } from './feed-contents.ts'

/** The files of the whole site, which change only when the front does. */
export const siteFiles: FileSet = {
  name: 'site',
  addresses: ['/feed.xml', '/feed.json', '/robots.txt', '/.well-known/security.txt', '/site.webmanifest'],
  make,
}

async function make(): Promise<FileSetContent> {
  const { page, site } = await fetchPage<'siteFeed'>('/feed.xml')
  const { json, xml } = contentsOf(toSiteFeed(page.status === 'page' ? await storePictures(page.content) : { lists: [] }, site))
  const security = toSecurity(site)
  return {
    publications: { [frontPath]: page.publication },
    contents: {
      // A feed needs absolute addresses.
      '/feed.xml': site.address ? xml : absent,
      '/feed.json': site.address ? json : absent,
      '/robots.txt': textOf(textType, toRobots(site)),
      '/.well-known/security.txt': security ? textOf(textType, security) : absent,
      '/site.webmanifest': textOf(manifestType, toManifest(site)),
    },
  }
}
