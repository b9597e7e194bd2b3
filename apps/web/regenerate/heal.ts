import { type AnnouncementAnswer, announcePath, writeAnnouncement } from 'types/announcement'
import { sign, signatureHeader } from 'types/signature'
import { publicationsSince } from '../cms-client/cms.ts'
import { env } from '../env.ts'
import { sitemapIndex } from '../feeds/sets/sitemap-files.ts'
import { dataFolder } from '../store/data-folder.mjs'
import { outdatedPages } from '../store/pages/outdated-pages.mjs'
import { readStoredPage } from '../store/pages/stored-pages.mjs'
import { pagesWithOutdatedFiles } from './machine-files.ts'
import { outdatedSets } from './outdated-sets.ts'
import { markOutdatedSitemaps } from './sitemaps.ts'

export type Healed = { epoch: number; publication: number }

/**
 * Regenerates outdated pages and files by an announcement of the site to itself. Rejects when the CMS gives no answer or a page fails.
 * @param healed the result of the last call: the publication up to which all pages are current; 0 checks every page
 */
export async function heal(healed: Healed): Promise<Healed> {
  const { epoch, publications } = await publicationsSince(healed.publication)
  // A restored database assigns the numbers of lost publications again.
  if (healed.publication > 0 && epoch !== healed.epoch) return heal({ epoch, publication: 0 })
  // An earlier release stored another file there, and pages may have come or gone without an announcement.
  if (healed.publication === 0) outdatedSets.add(sitemapIndex.name)
  await markOutdatedSitemaps(publications)
  const paths = await pagesWithOutdatedFiles(publications)
  for (const [path, number] of Object.entries(publications)) {
    if (!(await isOutdated(path, number))) continue
    paths.add(path)
    outdatedPages.add(path)
  }
  try {
    if (paths.size > 0) await announceToSelf(Object.fromEntries([...paths].map((path) => [path, publications[path] ?? 0])))
  } finally {
    // After a failure readers get the old pages: the CMS may be down.
    outdatedPages.clear()
  }
  return { epoch, publication: Math.max(healed.publication, ...Object.values(publications)) }
}

/** A page that was never stored is rendered on its first request. A withdrawn page has no publication, so it always counts as outdated. */
async function isOutdated(path: string, publication: number): Promise<boolean> {
  const stored = await readStoredPage(dataFolder('pages'), path)
  return stored !== null && (stored.publication ?? 0) < publication
}

/** Next regenerates pages only within a request. */
async function announceToSelf(pages: Record<string, number>): Promise<void> {
  const body = writeAnnouncement({ pages })
  const headers = { 'Content-Type': 'application/json', [signatureHeader]: sign(body, env.announceSecret, 'announcement') }
  const response = await fetch(env.ownOrigin + announcePath, { body, headers, method: 'POST' })
  if (response.ok) return
  const { failed } = (await response.json()) as Partial<AnnouncementAnswer>
  throw new Error(
    `Pages that are behind could not be regenerated: ${Object.values(failed ?? { all: `status ${response.status}` }).join(' ')}`,
  )
}
