import { frontPath, isSlug } from 'types/addresses'

import type { FileSet } from '../../store/file-set.ts'
import { listFiles } from './list-files.ts'
import { siteFiles } from './site-files.ts'
import { sitemapFile } from './sitemap-file.ts'

/** The set with the file at an address, if any. */
export function setAt(address: string): FileSet | null {
  const [, slug] = /^\/lists\/([^/]+)\/feed\.(?:xml|json)$/.exec(address) ?? []
  if (slug !== undefined) return isSlug(slug) ? listFiles(slug) : null
  return [siteFiles, sitemapFile].find(({ addresses }) => addresses.includes(address)) ?? null
}

/** The sets that show the page at a path. */
export function setsShowing(path: string): FileSet[] {
  const [, slug] = /^\/lists\/([^/]+)$/.exec(path) ?? []
  if (slug !== undefined) return [listFiles(slug), sitemapFile]
  return path === frontPath ? [siteFiles, sitemapFile] : [sitemapFile]
}
