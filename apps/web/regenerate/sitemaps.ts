import { addressOfPart, partOfPage, sitemapPath } from 'types/sitemap-parts'
import { outdatedSets } from '../feeds/sets/outdated-sets.ts'
import { sitemapIndex, sitemapPart } from '../feeds/sets/sitemap-files.ts'
import { readStoredFile } from '../store/stored-files.ts'

/**
 * Marks the parts of the sitemap that show these pages as outdated: each is made again when it is next requested, so that no page waits for it.
 * @param pages the publication of each page; null when it was withdrawn or moved
 */
export async function markSitemaps(pages: Record<string, number | null>): Promise<void> {
  const parts = partsOf(pages)
  for (const part of parts.keys()) outdatedSets.add(sitemapPart(part).name)
  const isWithdrawn = Object.values(pages).includes(null)
  if (isWithdrawn || !(await areInIndex([...parts.keys()]))) outdatedSets.add(sitemapIndex.name)
}

/** Marks the stored parts that show a page in an older publication. */
export async function markOutdatedSitemaps(publications: Record<string, number>): Promise<void> {
  for (const [part, paths] of partsOf(publications)) {
    const stored = await readStoredFile(addressOfPart(part))
    if (!stored || paths.every((path) => (stored.publications[path] ?? 0) >= (publications[path] ?? 0))) continue
    outdatedSets.add(sitemapPart(part).name)
    outdatedSets.add(sitemapIndex.name)
  }
}

/** The paths of pages by their part. */
function partsOf(pages: Record<string, unknown>): Map<string, string[]> {
  const parts = new Map<string, string[]>()
  for (const path of Object.keys(pages)) {
    const part = partOfPage(path)
    if (part !== null) parts.set(part, [...(parts.get(part) ?? []), path])
  }
  return parts
}

async function areInIndex(parts: string[]): Promise<boolean> {
  const content = (await readStoredFile(sitemapPath))?.content
  return content?.kind === 'text' && parts.every((part) => content.text.includes(addressOfPart(part)))
}
