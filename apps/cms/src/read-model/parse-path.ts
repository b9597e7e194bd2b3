import { frontPath, isPagePath } from 'types/addresses'
import { correctionsPath, filmsPath, isIndexPath, listsPath, peoplePath, topicsPath } from 'types/index-addresses'
import type { ContentKind } from 'types/site-questions'
import { partAt, sitemapPath } from 'types/sitemap-parts'

/** `slug`: of the sitemap, the name of a part; empty for its index. `publishedWith`: the path whose publication the content carries. `last`: the newest edition on a page of older editions; of a topic, the number of a page of older lists. */
export type ParsedPath = { kind: ContentKind; last: number | null; publishedWith: string; slug: string }

/** Parses the path of a page or of a machine file. Null for every other path. */
export function parsePath(path: string): ParsedPath | null {
  const parsed = (kind: ContentKind, slug = '', publishedWith = path, last: number | null = null): ParsedPath => ({
    kind,
    last,
    publishedWith,
    slug,
  })
  if (path === frontPath) return parsed('front')
  if (path === '/feed.xml') return parsed('siteFeed', '', frontPath)
  const part = path === sitemapPath ? '' : partAt(path)
  if (part !== null) return parsed('sitemap', part, frontPath)

  if (isIndexPath(path) && path.startsWith(filmsPath)) return parsed('filmIndex', path.slice(filmsPath.length + 1))
  if (path === peoplePath) return parsed('peopleIndex')
  if (path === correctionsPath) return parsed('corrections')
  const [, olderLists] = /^\/lists\/page\/(\d+)$/.exec(path) ?? []
  if (path === listsPath || (olderLists !== undefined && isPagePath(path))) return parsed('listIndex', olderLists)

  const [, list] = /^(\/(?:lists|topics)\/[^/]+)\/feed\.xml$/.exec(path) ?? []
  const page = list ?? path
  if (!isPagePath(page)) return null
  if (page === topicsPath) return parsed('topicIndex')
  const [, topic, older] = /^\/topics\/([^/]+)(?:\/page\/(\d+))?$/.exec(page) ?? []
  if (topic !== undefined)
    return parsed(list === undefined ? 'topic' : 'topicFeed', topic, page, older === undefined ? null : Number(older))
  const [, folder, slug, last] = /^\/(lists|montages|people|embed\/lists)\/([^/]+)(?:\/editions(?:\/(\d+))?)?$/.exec(page) ?? []
  if (list !== undefined) return parsed('listFeed', slug, list)
  if (folder === 'montages') return parsed('montage', slug)
  if (folder === 'people') return parsed('person', slug)
  if (folder === 'embed/lists') return parsed('embed', slug)
  if (!page.includes('/editions')) return parsed('list', slug)
  return parsed('history', slug, `/lists/${slug}/editions`, last === undefined ? null : Number(last))
}
