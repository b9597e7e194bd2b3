import { pathOfList } from 'types/addresses'

import { askPage } from '../../cms-client/cms.ts'
import { absent, type Content, type FileSet, type Made, textOf } from '../../store/file-set.ts'
import { atomType, toAtom } from '../atom.ts'
import { jsonFeedType, toJsonFeed } from '../json-feed.ts'
import { toListFeed } from '../list-feed.ts'

/** The feeds of a list. Whatever changes in them is announced with its page. */
export function listFiles(slug: string): FileSet {
  const path = pathOfList({ slug })
  return { name: path, addresses: [`${path}/feed.xml`, `${path}/feed.json`], make: () => make(path) }
}

async function make(path: string): Promise<Made | null> {
  const { page, site } = await askPage<'listFeed'>(`${path}/feed.xml`)
  // Nothing was ever public there: nothing is kept.
  if (page.publication === 0) return null

  const made = (xml: Content, json: Content): Made => ({
    publications: { [path]: page.publication },
    contents: { [`${path}/feed.xml`]: xml, [`${path}/feed.json`]: json },
  })
  if (page.status === 'moved') {
    return made({ kind: 'moved', to: page.to }, { kind: 'moved', to: page.to.replace(/xml$/, 'json') })
  }
  if (page.status === 'absent' || !site.address) return made(absent, absent)

  const feed = toListFeed(page.content, site)
  return made(textOf(atomType, toAtom(feed)), textOf(jsonFeedType, toJsonFeed(feed)))
}
