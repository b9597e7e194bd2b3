import { noAnswerMessage } from '../delivery/no-answer-message.ts'

const timeoutInMs = 10_000
const maxPauseInMs = 60 * 60_000

type Answer = { fault: string } | { pauseInMs: number | null; status: number; text: string }

/** Posts to a search engine or a hub. Follows no redirect. Never rejects. */
export async function sendRequest(to: string, type: string, body: string): Promise<Answer> {
  try {
    const signal = AbortSignal.timeout(timeoutInMs)
    const response = await fetch(to, { body, headers: { 'Content-Type': type }, method: 'POST', redirect: 'manual', signal })
    const text = (await response.text()).slice(0, 200)
    return { pauseInMs: pauseIn(response.headers.get('retry-after')), status: response.status, text }
  } catch (error) {
    return { fault: noAnswerMessage(to, error) }
  }
}

/** Seconds alone: nobody sends dates here. */
function pauseIn(retryAfter: string | null): number | null {
  return /^\d{1,6}$/.test(retryAfter ?? '') ? Math.min(Number(retryAfter) * 1000, maxPauseInMs) : null
}
