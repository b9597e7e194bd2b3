import { pathOfList } from 'types/addresses'
import type { Site } from 'types/content/site'
import { pathOfTopic } from 'types/index-addresses'
import type { ContentOfKind } from 'types/site-questions'

import { fetchPage } from '../../cms-client/cms.ts'
import { absent, type Content, type FileSet, type FileSetContent } from '../../store/file-set.ts'
import type { Feed } from '../feed.ts'
import { toListFeed } from '../list-feed.ts'
import { toTopicFeed } from '../topic-feed.ts'
import { contentsOf } from './feed-contents.ts'

/** The feeds of a list, which change only when its page does. */
export const listFiles = (slug: string): FileSet => feedsBelow<'listFeed'>(pathOfList({ slug }), toListFeed)

/** The feeds of a topic, which change only when its first page does. */
export const topicFiles = (slug: string): FileSet => feedsBelow<'topicFeed'>(pathOfTopic({ slug }), toTopicFeed)

type FeedKind = 'listFeed' | 'topicFeed'
type ToFeed<Kind extends FeedKind> = (content: ContentOfKind[Kind], site: Site) => Feed

const feedsBelow = <Kind extends FeedKind>(path: string, toFeed: ToFeed<Kind>): FileSet => ({
  name: path,
  addresses: [`${path}/feed.xml`, `${path}/feed.json`],
  make: () => make(path, toFeed),
})

async function make<Kind extends FeedKind>(path: string, toFeed: ToFeed<Kind>): Promise<FileSetContent | null> {
  const { page, site } = await fetchPage<Kind>(`${path}/feed.xml`)
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

  const { json, xml } = contentsOf(toFeed(page.content, site))
  return made(xml, json)
}
