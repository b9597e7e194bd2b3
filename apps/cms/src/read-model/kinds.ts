import { frontPath, isPagePath } from 'types/addresses'
import type { ContentKind } from 'types/site-questions'

/** What a path asks for: the kind of its content, the slug of its document, and whose publication it bears. */
export type Asked = { kind: ContentKind; last: number | null; publishedWith: string; slug: string }

/** Reads a path of the site: of a page, or of files that are made together. Null for every other path. */
export function kindOf(path: string): Asked | null {
  const asked = (kind: ContentKind, slug = '', publishedWith = path, last: number | null = null): Asked => ({
    kind,
    last,
    publishedWith,
    slug,
  })
  if (path === frontPath) return asked('front')
  if (path === '/feed.xml') return asked('siteFeed', '', frontPath)
  if (path === '/sitemap.xml') return asked('sitemap', '', frontPath)

  const [, list] = /^(\/lists\/[^/]+)\/feed\.xml$/.exec(path) ?? []
  const page = list ?? path
  if (!isPagePath(page)) return null
  const [, folder, slug, last] = /^\/(lists|montages|people|embed\/lists)\/([^/]+)(?:\/editions(?:\/(\d+))?)?$/.exec(page) ?? []
  if (list !== undefined) return asked('listFeed', slug, list)
  if (folder === 'montages') return asked('montage', slug)
  if (folder === 'people') return asked('person', slug)
  if (folder === 'embed/lists') return asked('embed', slug)
  if (!page.includes('/editions')) return asked('list', slug)
  return asked('history', slug, `/lists/${slug}/editions`, last === undefined ? null : Number(last))
}
