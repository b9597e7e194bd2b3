import { type Announcement, announcePath, sign, signatureHeader } from 'types/announcement'

/** Regenerating a page takes the site milliseconds; a site name changes all of them. */
const patience = 30_000

/**
 * Sends one signed announcement to a web instance and waits until it answers that it serves the publication.
 * Throws a sentence that says which instance failed and how.
 */
export async function announce(origin: string, announcement: Announcement, secret: string): Promise<void> {
  const body = JSON.stringify(announcement)
  const headers = { 'Content-Type': 'application/json', [signatureHeader]: sign(body, secret) }
  let response: Response
  try {
    response = await fetch(origin + announcePath, {
      body,
      headers,
      method: 'POST',
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    })
  } catch (error) {
    const { cause, message } = error as Error & { cause?: { code?: string } }
    throw new Error(`${origin} does not answer (${cause?.code ?? message})`)
  }
  if (!response.ok) throw new Error(`${origin} answered ${response.status}: ${(await response.text()).slice(0, 200)}`)
  await response.body?.cancel()
}
