import { pathOfList } from 'types/addresses'

import { fetchPage } from '../../cms-client/cms.ts'
import { absent, type Content, type FileSet, type FileSetContent, textOf } from '../../store/file-set.ts'
import { atomType, toAtom } from '../atom.ts'
import { jsonFeedType, toJsonFeed } from '../json-feed.ts'
import { toListFeed } from '../list-feed.ts'

/** The feeds of a list, which change only when its page does. */
export function listFiles(slug: string): FileSet {
  const path = pathOfList({ slug })
  return { name: path, addresses: [`${path}/feed.xml`, `${path}/feed.json`], make: () => make(path) }
}

async function make(path: string): Promise<FileSetContent | null> {
  const { page, site } = await fetchPage<'listFeed'>(`${path}/feed.xml`)
  // Nothing was ever public there.
  if (page.publication === 0) return null

  const made = (xml: Content, json: Content): FileSetContent => ({
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
