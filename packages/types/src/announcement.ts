import { randomUUID } from 'node:crypto'

/** What the CMS tells the site after commits that changed public pages. */
export type Announcement = {
  /** For each path, such as `/lists/best-films`, the publication that its page must bear, or a newer one. */
  pages: Record<string, number>
}

/** What the site answers: 200 when all pages are as new as was announced, else 502. */
export type AnnouncementAnswer = {
  /** The publication that the stored page bears; null when the page is withdrawn. */
  serves: Record<string, number | null>
  /** Why the others are not, in a sentence each. */
  failed: Record<string, string>
}

export const announcePath = '/api/announce'

/** The body of an announcement, with an id: two that say the same within a second would else bear one signature, and look like a replay. */
export const writeAnnouncement = ({ pages }: Announcement): string => JSON.stringify({ id: randomUUID(), pages })

/** Reads the body of an announcement that was signed; null when it is not one. */
export function parseAnnouncement(body: string): Announcement | null {
  let value: unknown
  try {
    value = JSON.parse(body)
  } catch {
    return null
  }
  const { pages } = (value ?? {}) as Partial<Announcement>
  if (typeof pages !== 'object' || pages === null) return null
  const isWhole = Object.entries(pages).every(([path, publication]) => path.startsWith('/') && Number.isSafeInteger(publication))
  return isWhole ? { pages } : null
}
