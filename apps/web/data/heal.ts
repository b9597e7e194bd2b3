import { type AnnouncementAnswer, announcePath, sign, signatureHeader, writeAnnouncement } from 'types/announcement'

import { readStoredPage } from '../cache/stored-pages.mjs'
import { dataFolder } from '../data-folder.mjs'
import { env } from '../env.ts'
import { cms } from './cms.ts'
import { numberOf } from './freshness.ts'

const pageSize = 100

/**
 * Regenerates the stored pages that are behind the CMS's publications, as if they had been announced; needs nobody to announce them.
 * @param since the publication up to which all was well the last time; 0 to look at every page
 * @returns the newest publication there is, up to which all is well now
 * Rejects when the CMS cannot be asked or a page cannot be regenerated.
 */
export async function heal(since: number): Promise<number> {
  const behind: Record<string, number> = {}
  let newest = since
  for await (const { number, path } of publicationsSince(since)) {
    newest = Math.max(newest, number)
    if (await isBehind(path, number)) behind[path] = number
  }
  if (Object.keys(behind).length > 0) await announceToMyself(behind)
  return newest
}

/** Newest first. */
async function* publicationsSince(since: number) {
  for (let page = 1; ; page++) {
    const publications = await cms().find('publications', { limit: pageSize, page, sort: '-number' })
    for (const publication of publications) {
      if (publication.number <= since) return
      yield publication
    }
    if (publications.length < pageSize) return
  }
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
