import { frontPath } from 'types/addresses'

import { publicationsSince } from '../cms-client/cms.ts'
import { outdatedSets } from '../feeds/sets/outdated-sets.ts'
import { sitemapIndex } from '../feeds/sets/sitemap-files.ts'
import { dataFolder } from '../store/data-folder.mjs'
import { outdatedPages } from '../store/pages/outdated-pages.mjs'
import { readStoredPublications } from '../store/pages/stored-pages.mjs'
import { pagesWithOutdatedFiles } from './machine-files.ts'
import { regenerateInChunks } from './regenerate-in-chunks.ts'
import { markOutdatedSitemaps } from './sitemaps.ts'
import { warm } from './warm.ts'

type Publications = Record<string, number>

/** The publication up to which all pages are current, but for those that are `behind`. Zero: no page was checked yet. */
export type Healed = { epoch: number; publication: number; behind: Publications }

export class PagesBehind extends Error {
  override name = 'PagesBehind'
  readonly healed: Healed

  constructor(healed: Healed, reasons: string[]) {
    super(`Pages that are behind could not be regenerated: ${reasons.join(' ')}`)
    this.healed = healed
  }
}

/**
 * Regenerates outdated pages and files by announcements of the site to itself, and renders the first pages of an empty store. Rejects with
 * `PagesBehind` when pages fail, and else when the CMS gives no answer.
 * @param healed the result of the last call, or that of its error
 */
export async function heal(healed: Healed): Promise<Healed> {
  const { epoch, publications } = await publicationsSince(healed.publication)
  // A restored database assigns the numbers of lost publications again.
  if (healed.publication > 0 && epoch !== healed.epoch) return heal({ epoch, publication: 0, behind: {} })
  const changed = { ...healed.behind, ...publications }

  // An earlier release stored another file there, and pages may have come or gone without an announcement.
  if (healed.publication === 0) outdatedSets.add(sitemapIndex.name)
  await markOutdatedSitemaps(changed)
  const outdated = await findOutdated(changed)
  const paths = mostImportantFirst([...new Set([...outdated, ...(await pagesWithOutdatedFiles(changed))])], changed)
  for (const path of outdated) outdatedPages.add(path)
  const publication = Object.values(publications).reduce((newest, number) => Math.max(newest, number), healed.publication)
  try {
    if (healed.publication === 0) await warm(publications)
    const { behind, reasons } = await regenerateInChunks(paths.map((path) => [path, changed[path] ?? 0]))
    if (reasons.length > 0) throw new PagesBehind({ epoch, publication, behind }, reasons)
  } finally {
    // After a failure readers get the old pages: the CMS may be down.
    outdatedPages.clear()
  }
  return { epoch, publication, behind: {} }
}

/** A page that was never stored is rendered on its first request. A withdrawn page has no publication, so it always counts as outdated. */
async function findOutdated(publications: Publications): Promise<string[]> {
  const stored = await readStoredPublications(dataFolder('pages'), Object.keys(publications))
  return [...stored].flatMap(([path, number]) => ((number ?? 0) < (publications[path] ?? 0) ? [path] : []))
}

/** The front, the pages of lists, then the rest; of each kind the newest publications first. */
function mostImportantFirst(paths: string[], publications: Publications): string[] {
  const placeOf = (path: string): number => (path === frontPath ? 0 : path.startsWith('/lists/') ? 1 : 2)
  return paths.toSorted((a, b) => placeOf(a) - placeOf(b) || (publications[b] ?? 0) - (publications[a] ?? 0))
}
