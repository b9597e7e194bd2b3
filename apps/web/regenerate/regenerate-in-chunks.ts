import { type AnnouncementAnswer, announcePath, writeAnnouncement } from 'types/announcement'
import { sign, signatureHeader } from 'types/signature'

import { env } from '../env.ts'

type Page = [path: string, publication: number]

const pagesInChunk = 200
const logEveryMs = 5_000
const maxReasons = 3

/**
 * Regenerates many pages, in announcements of the site to itself: Next regenerates pages only within a request. Stops when no page of a chunk could
 * be regenerated, as in an outage.
 * @returns the pages that are behind still, and why
 */
export async function regenerateInChunks(pages: Page[]): Promise<{ behind: Record<string, number>; reasons: string[] }> {
  const behind = new Map(pages)
  const reasons = new Set<string>()
  const logProgress = progressOf(pages.length)
  for (let start = 0; start < pages.length; start += pagesInChunk) {
    const chunk = pages.slice(start, start + pagesInChunk)
    const failed = await announceToSelf(chunk)
    for (const [path] of chunk) if (!(path in failed)) behind.delete(path)
    for (const reason of Object.values(failed)) reasons.add(reason)
    if (Object.keys(failed).length === chunk.length) break
    logProgress(pages.length - behind.size)
  }
  return { behind: Object.fromEntries(behind), reasons: [...reasons].slice(0, maxReasons) }
}

/** @returns for each page that failed, the reason */
async function announceToSelf(pages: Page[]): Promise<Record<string, string>> {
  const body = writeAnnouncement({ pages: Object.fromEntries(pages) })
  const headers = { 'Content-Type': 'application/json', [signatureHeader]: sign(body, env.announceSecret, 'announcement') }
  const response = await fetch(env.ownOrigin + announcePath, { body, headers, method: 'POST' })
  if (response.ok) return {}
  const { failed } = (await response.json()) as Partial<AnnouncementAnswer>
  return failed ?? Object.fromEntries(pages.map(([path]) => [path, `Status ${response.status}.`]))
}

/** Logs how many of the pages are regenerated, every few seconds at most. */
function progressOf(total: number): (done: number) => void {
  let loggedAt = Date.now()
  return (done) => {
    if (Date.now() - loggedAt < logEveryMs) return
    loggedAt = Date.now()
    console.info(`Regenerated ${done.toLocaleString('en')} of ${total.toLocaleString('en')} pages that are behind`)
  }
}
