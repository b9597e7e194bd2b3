import type { NextApiRequest, NextApiResponse, PageConfig } from 'next'
import { frontPath, isPagePath } from 'types/addresses'
import { type AnnouncementAnswer, parseAnnouncement } from 'types/announcement'
import { readSigned } from '../../data/read-signed.ts'
import { env } from '../../env.ts'
import { freshenFiles } from '../../regenerate/machine-files.ts'
import { deletePages } from '../../regenerate/older-editions.ts'
import { regeneratePages } from '../../regenerate/regenerate-pages.ts'
import { isReplay } from '../../regenerate/replays.ts'
import { markSitemaps } from '../../regenerate/sitemaps.ts'
import { notFoundPath } from '../../store/pages/not-found-path.mjs'

// The signature covers the raw bytes.
export const config: PageConfig = { api: { bodyParser: false } }

const maxBytes = 1_000_000

/**
 * Regenerates the pages that the CMS announces, and the files that show them. Answers 200 with their publications (null: withdrawn) when all are
 * stored, else 502 with the failed ones, and the CMS announces them again.
 */
export default async function handler(request: NextApiRequest, response: NextApiResponse): Promise<void> {
  response.setHeader('Cache-Control', 'no-store')
  if (request.method !== 'POST') return response.setHeader('Allow', 'POST').status(405).json({ error: 'Only POST is answered.' })

  const read = await readSigned(request, maxBytes, 'announcement')
  if ('error' in read) return response.setHeader('Connection', 'close').status(read.status).json({ error: read.error })
  if (isReplay(read.signature)) return response.status(409).json({ error: 'This announcement came before.' })
  const announcement = parseAnnouncement(read.body)
  if (!announcement) return response.status(400).json({ error: 'The body is no announcement.' })
  const invalidPaths = Object.keys(announcement.pages).filter((path) => !isPagePath(path))
  if (invalidPaths.length > 0) return response.status(400).json({ error: `No page of this site: ${invalidPaths.join(', ')}` })

  const { pages } = announcement
  // Under `next dev` nothing is stored.
  const answer = env.rendersEachTime ? { serves: pages, failed: {} } : await regeneratePages(pages, (path) => response.revalidate(path))
  // The 404 page has the newest lists, and is rendered again when it is next requested.
  if (frontPath in answer.serves) await deletePages([notFoundPath])
  // Pages first: readers wait for them.
  if (!env.rendersEachTime) await freshenFilesOf(answer, pages)
  response.status(Object.keys(answer.failed).length === 0 ? 200 : 502).json(answer)
}

async function freshenFilesOf(answer: AnnouncementAnswer, pages: Record<string, number>): Promise<void> {
  const stored = Object.fromEntries(Object.entries(pages).filter(([path]) => path in answer.serves))
  await markSitemaps(answer.serves)
  for (const [path, reason] of Object.entries(await freshenFiles(stored))) {
    delete answer.serves[path]
    answer.failed[path] = reason
  }
}
