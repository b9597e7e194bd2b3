import { type AnnouncementAnswer, announcePath, sign, signatureHeader, writeAnnouncement } from 'types/announcement'

import { readStoredPage } from '../cache/stored-pages.mjs'
import { dataFolder } from '../data-folder.mjs'
import { env } from '../env.ts'
import { pagesWithOldFiles } from '../files/kept-files.ts'
import { each } from './all-of.ts'
import { numberOf } from './freshness.ts'

/**
 * Regenerates the stored pages and files that are behind the CMS's publications, as if they had been announced; nobody has to.
 * @param since the publication up to which all was well the last time; 0 to look at every page
 * @returns the newest publication there is, up to which all is well now
 * Rejects when the CMS cannot be asked or a page cannot be regenerated.
 */
export async function heal(since: number): Promise<number> {
  const changed: Record<string, number> = {}
  let newest = since
  for await (const { number, path } of each('publications', { sort: '-number' })) {
    if (number <= since) break
    changed[path] = number
    newest = Math.max(newest, number)
  }
  const behind = await pagesWithOldFiles(changed)
  for (const [path, number] of Object.entries(changed)) if (await isBehind(path, number)) behind.add(path)
  if (behind.size > 0) await announceToMyself(Object.fromEntries([...behind].map((path) => [path, changed[path] ?? 0])))
  return newest
}

/** A page that was never stored here is rendered when it is first asked for. A withdrawn one bears no number, so it is looked at again. */
async function isBehind(path: string, publication: number): Promise<boolean> {
  const stored = await readStoredPage(dataFolder('pages'), path)
  return stored !== null && (numberOf(stored) ?? 0) < publication
}

/** Next regenerates pages within a request only. */
async function announceToMyself(pages: Record<string, number>): Promise<void> {
  const body = writeAnnouncement({ pages })
  const headers = { 'Content-Type': 'application/json', [signatureHeader]: sign(body, env.announceSecret) }
  const response = await fetch(env.ownOrigin + announcePath, { body, headers, method: 'POST' })
  if (response.ok) return
  const { failed } = (await response.json()) as Partial<AnnouncementAnswer>
  throw new Error(
    `Pages that are behind could not be regenerated: ${Object.values(failed ?? { all: `status ${response.status}` }).join(' ')}`,
  )
}
