import { type Announcement, type AnnouncementAnswer, announcePath, writeAnnouncement } from 'types/announcement'
import { sign, signatureHeader } from 'types/signature'

import { noAnswerMessage } from './no-answer-message.ts'

export const announceTimeoutInMs = 15_000

/** Throws an error that names the instance when it gives no valid answer. */
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
      signal: AbortSignal.timeout(announceTimeoutInMs),
    })
    text = await response.text()
  } catch (error) {
    throw new Error(noAnswerMessage(origin, error))
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
