import { frontPath, isSlug } from 'types/addresses'
import { partAt } from 'types/sitemap-parts'

import type { FileSet } from '../../store/file-set.ts'
import { listFiles, topicFiles } from './page-feeds.ts'
import { siteFiles } from './site-files.ts'
import { sitemapIndex, sitemapPart } from './sitemap-files.ts'

/** The set with the file at an address, if any. */
export function setAt(address: string): FileSet | null {
  const [, kind, slug] = /^\/(lists|topics)\/([^/]+)\/feed\.(?:xml|json)$/.exec(address) ?? []
  if (slug !== undefined) return isSlug(slug) ? filesOf(kind, slug) : null
  const part = partAt(address)
  if (part !== null) return sitemapPart(part)
  return [siteFiles, sitemapIndex].find(({ addresses }) => addresses.includes(address)) ?? null
}

/** The feeds and other files that show the page at a path. The sitemap is made when it is requested. */
export function setsShowing(path: string): FileSet[] {
  const [, kind, slug] = /^\/(lists|topics)\/([^/]+)$/.exec(path) ?? []
  if (slug !== undefined) return [filesOf(kind, slug)]
  return path === frontPath ? [siteFiles] : []
}

const filesOf = (kind: string | undefined, slug: string): FileSet => (kind === 'topics' ? topicFiles(slug) : listFiles(slug))
