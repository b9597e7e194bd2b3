import { pathOfList } from 'types/addresses'

import { cms, publicationOf } from '../data/cms.ts'
import { redirectFrom } from '../data/redirect-from.ts'
import { getSite } from '../data/site.ts'
import { atomType, toAtom } from './atom.ts'
import { absent, type Content, type FileSet, type Made, textOf } from './file-set.ts'
import { jsonFeedType, toJsonFeed } from './json-feed.ts'
import { toListFeed } from './list-feed.ts'

/** Older ones are on the page of the editions. */
const mostItems = 50

/** The feeds of a list. Whatever changes in them is announced with its page. */
export function listFiles(slug: string): FileSet {
  const path = pathOfList({ slug })
  return { name: path, addresses: [`${path}/feed.xml`, `${path}/feed.json`], make: () => make(slug, path) }
}

async function make(slug: string, path: string): Promise<Made | null> {
  const publication = await publicationOf(path)
  // Nothing was ever public there: no more is asked, nothing is kept.
  if (publication === 0) return null

  const [site, [list]] = await Promise.all([getSite(), cms().find('lists', { where: { slug: { equals: slug } }, depth: 1, limit: 1 })])
  const made = (xml: Content, json: Content): Made => ({
    publications: { [path]: publication },
    contents: { [`${path}/feed.xml`]: xml, [`${path}/feed.json`]: json },
  })
  if (!list) {
    const now = await redirectFrom(path)
    return now ? made({ kind: 'moved', to: `${now}/feed.xml` }, { kind: 'moved', to: `${now}/feed.json` }) : made(absent, absent)
  }
  if (!site.address) return made(absent, absent)

  const editions = await cms().find('editions', { where: { list: { equals: list.id } }, limit: mostItems, sort: '-number' })
  const feed = toListFeed(list, editions, site)
  return made(textOf(atomType, toAtom(feed)), textOf(jsonFeedType, toJsonFeed(feed)))
}
