import { type Announcement, type AnnouncementAnswer, announcePath, writeAnnouncement } from 'types/announcement'
import { newRequestId, proveId, provenIdHeader } from 'types/server/request-id'
import { sign, signatureHeader } from 'types/signature'

import { noAnswerMessage } from './no-answer-message.ts'

export const announceTimeoutInMs = 15_000

/** Throws an error that names the instance when it gives no valid answer. The instance logs the id, and passes it on with its questions. */
export async function announce(
  origin: string,
  announcement: Announcement,
  secret: string,
  requestId = newRequestId(),
): Promise<AnnouncementAnswer> {
  try {
    return await send(origin, announcement, secret, requestId)
  } catch (error) {
    if (isReset(error)) return send(origin, announcement, secret, requestId)
    throw error
  }
}

async function send(origin: string, announcement: Announcement, secret: string, requestId: string): Promise<AnnouncementAnswer> {
  const body = writeAnnouncement(announcement)
  const headers = {
    'Content-Type': 'application/json',
    [provenIdHeader]: proveId(requestId, secret),
    [signatureHeader]: sign(body, secret, 'announcement'),
  }
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
    throw new Error(noAnswerMessage(origin, error), { cause: error })
  }
  const answer = parseAnswer(text)
  if (!answer) throw new Error(`${origin} answered ${response.status}: ${text.slice(0, 200)}`)
  return answer
}

/** Whether an announcement had no answer in time, or lost its connection. Then the instance may be well, and a page at fault. */
export const isTimeout = (error: unknown): boolean => causeOf(error)?.name === 'TimeoutError'

/** A connection that was kept open may be closed by the instance at the very moment of an announcement. */
export const isReset = (error: unknown): boolean => ['ECONNRESET', 'UND_ERR_SOCKET'].includes(causeOf(causeOf(error))?.code ?? '')

const causeOf = (error: unknown): (Error & { code?: string }) | undefined => (error as Error | undefined)?.cause as never

function parseAnswer(text: string): AnnouncementAnswer | null {
  try {
    const { failed = {}, serves } = JSON.parse(text) as Partial<AnnouncementAnswer>
    return serves ? { failed, serves } : null
  } catch {
    return null
  }
}
