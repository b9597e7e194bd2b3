import { type AnnouncementAnswer, announcePath, writeAnnouncement } from 'types/announcement'
import { sign, signatureHeader } from 'types/signature'
import { publicationsSince } from '../cms-client/cms.ts'
import { env } from '../env.ts'
import { dataFolder } from '../store/data-folder.mjs'
import { behind } from '../store/pages/behind.mjs'
import { readStoredPage } from '../store/pages/stored-pages.mjs'
import { numberOf } from './freshness.ts'
import { pagesWithOldFiles } from './kept-files.ts'

/** A publication up to which the pages of the site are well, in an epoch of the database. */
export type Well = { epoch: number; publication: number }

/**
 * Regenerates the stored pages and files that are behind the CMS's publications, as if they had been announced; nobody has to.
 * @param well up to where all was well the last time; publication 0 to look at every page
 * @returns up to where all is well now
 * Rejects when the CMS cannot be asked or a page cannot be regenerated.
 */
export async function heal(well: Well): Promise<Well> {
  const { epoch, publications: changed } = await publicationsSince(well.publication)
  // A database that was restored has lost publications, and gives their numbers again.
  if (well.publication > 0 && epoch !== well.epoch) return heal({ epoch, publication: 0 })
  const old = await pagesWithOldFiles(changed)
  for (const [path, number] of Object.entries(changed)) {
    if (!(await isBehind(path, number))) continue
    old.add(path)
    behind.add(path)
  }
  try {
    if (old.size > 0) await announceToMyself(Object.fromEntries([...old].map((path) => [path, changed[path] ?? 0])))
  } finally {
    // Regenerated, or to be served as they are: the CMS may not answer any more.
    behind.clear()
  }
  return { epoch, publication: Math.max(well.publication, ...Object.values(changed)) }
}

/** A page that was never stored here is rendered when it is first asked for. A withdrawn one bears no number, so it is looked at again. */
async function isBehind(path: string, publication: number): Promise<boolean> {
  const stored = await readStoredPage(dataFolder('pages'), path)
  return stored !== null && (numberOf(stored) ?? 0) < publication
}

/** Next regenerates pages within a request only. */
async function announceToMyself(pages: Record<string, number>): Promise<void> {
  const body = writeAnnouncement({ pages })
  const headers = { 'Content-Type': 'application/json', [signatureHeader]: sign(body, env.announceSecret, 'announcement') }
  const response = await fetch(env.ownOrigin + announcePath, { body, headers, method: 'POST' })
  if (response.ok) return
  const { failed } = (await response.json()) as Partial<AnnouncementAnswer>
  throw new Error(
    `Pages that are behind could not be regenerated: ${Object.values(failed ?? { all: `status ${response.status}` }).join(' ')}`,
  )
}
