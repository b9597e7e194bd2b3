import { frontPath } from 'types/addresses'

import { cms, publicationOf } from '../data/cms.ts'
import { keepRenditions } from '../data/media-store.ts'
import { getSite } from '../data/site.ts'
import { atomType, toAtom } from './atom.ts'
import { absent, type FileSet, type Made, textOf } from './file-set.ts'
import { jsonFeedType, toJsonFeed } from './json-feed.ts'
import { manifestType, toManifest } from './manifest.ts'
import { textType, toRobots } from './robots.ts'
import { toSecurity } from './security.ts'
import { toSiteFeed } from './site-feed.ts'

const mostItems = 20

/** What tells of the site as a whole. Whatever changes in it is announced with the front. */
export const siteFiles: FileSet = {
  name: 'site',
  addresses: ['/feed.xml', '/feed.json', '/robots.txt', '/.well-known/security.txt', '/site.webmanifest'],
  make,
}

async function make(): Promise<Made> {
  const publication = await publicationOf(frontPath)
  const [site, lists] = await Promise.all([getSite(), cms().find('lists', { depth: 1, limit: mostItems, sort: '-publishedAt' })])
  const feed = toSiteFeed(lists, site, await keepRenditions({ '16x9': lists.map(({ image }) => image) }))
  const security = toSecurity(site)
  return {
    publications: { [frontPath]: publication },
    contents: {
      // A feed is read far from here, so it needs addresses that hold there.
      '/feed.xml': site.address ? textOf(atomType, toAtom(feed)) : absent,
      '/feed.json': site.address ? textOf(jsonFeedType, toJsonFeed(feed)) : absent,
      '/robots.txt': textOf(textType, toRobots(site.address)),
      '/.well-known/security.txt': security ? textOf(textType, security) : absent,
      '/site.webmanifest': textOf(manifestType, toManifest(site)),
    },
  }
}
