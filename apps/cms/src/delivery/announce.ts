import { type Announcement, type AnnouncementAnswer, announcePath, writeAnnouncement } from 'types/announcement'
import { sign, signatureHeader } from 'types/signature'

import { noAnswer } from './no-answer.ts'

/** Milliseconds. A few pages take the site about a tenth of a second; the rest is for a CMS that is slow to answer it. */
export const patience = 15_000

/**
 * Sends one signed announcement to a web instance and waits until it says what it serves now.
 * Throws a sentence on an instance that does not answer, or not as the site does.
 */
export async function announce(origin: string, announcement: Announcement, secret: string): Promise<AnnouncementAnswer> {
  const body = writeAnnouncement(announcement)
  const headers = { 'Content-Type': 'application/json', [signatureHeader]: sign(body, secret, 'announcement') }
  let response: Response
  let text: string
  try {
    response = await fetch(origin + announcePath, {
      body,
      headers,
      method: 'POST',
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    })
    text = await response.text()
  } catch (error) {
    throw new Error(noAnswer(origin, error))
  }
  const answer = parseAnswer(text)
  if (!answer) throw new Error(`${origin} answered ${response.status}: ${text.slice(0, 200)}`)
  return answer
}

function parseAnswer(text: string): AnnouncementAnswer | null {
  try {
    const { failed = {}, serves } = JSON.parse(text) as Partial<AnnouncementAnswer>
    return serves ? { failed, serves } : null
  } catch {
    return null
  }
}
