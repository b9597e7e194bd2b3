import { randomUUID } from 'node:crypto'

export type Announcement = {
  /** For each path the publication that its page must have at least. */
  pages: Record<string, number>
}

/** The site's answer: 200 when all pages are as new as announced, else 502. */
export type AnnouncementAnswer = {
  /** The publication of each stored page; null when it is withdrawn. */
  serves: Record<string, number | null>
  failed: Record<string, string>
}

export const announcePath = '/api/announce'

/** Bears the publication of a page in the site's answers to GET and HEAD; missing where there is no page, and where it is not stored yet. */
export const publicationHeader = 'montage-publication'

/** The body of an announcement. Without an id, two equal ones within a second would have the same signature and look like a replay. */
export const writeAnnouncement = ({ pages }: Announcement): string => JSON.stringify({ id: randomUUID(), pages })

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
