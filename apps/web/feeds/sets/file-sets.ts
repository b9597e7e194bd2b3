import { frontPath, isSlug } from 'types/addresses'
import { partAt } from 'types/sitemap-parts'

import type { FileSet } from '../../store/file-set.ts'
import { listFiles } from './list-files.ts'
import { siteFiles } from './site-files.ts'
import { sitemapIndex, sitemapPart } from './sitemap-files.ts'

/** The set with the file at an address, if any. */
export function setAt(address: string): FileSet | null {
  const [, slug] = /^\/lists\/([^/]+)\/feed\.(?:xml|json)$/.exec(address) ?? []
  if (slug !== undefined) return isSlug(slug) ? listFiles(slug) : null
  const part = partAt(address)
  if (part !== null) return sitemapPart(part)
  return [siteFiles, sitemapIndex].find(({ addresses }) => addresses.includes(address)) ?? null
}

/** The feeds and other files that show the page at a path. The sitemap is made when it is requested. */
export function setsShowing(path: string): FileSet[] {
  const [, slug] = /^\/lists\/([^/]+)$/.exec(path) ?? []
  if (slug !== undefined) return [listFiles(slug)]
  return path === frontPath ? [siteFiles] : []
}
