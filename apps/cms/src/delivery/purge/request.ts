import http from 'node:http'
import https from 'node:https'
import { text } from 'node:stream/consumers'
import { noAnswerMessage } from '../no-answer-message.ts'

const timeoutInMs = 5_000

type Options = { body?: string; headers?: Record<string, string>; method: string }

/** Not by `fetch`, which lets nobody set `Host`. Follows no redirect. Rejects with a sentence that names the server, without its path, which may hold a key. */
export async function request(to: string, { body, headers = {}, method }: Options): Promise<{ status: number; text: string }> {
  const url = new URL(to)
  const client = url.protocol === 'https:' ? https : http
  try {
    return await new Promise((resolve, reject) => {
      const sent = client.request(url, { headers, method, signal: AbortSignal.timeout(timeoutInMs) }, (response) => {
        text(response).then((said) => resolve({ status: response.statusCode ?? 0, text: said.slice(0, 2_000) }), reject)
      })
      sent.on('error', reject)
      sent.end(body)
    })
  } catch (error) {
    const { cause, code, message } = error as Error & { code?: string }
    // A timeout is the cause of the error; else its code says what happened, as the cause of an error of `fetch` does.
    throw new Error(noAnswerMessage(`The cache ${url.origin}`, cause ?? new Error(message, { cause: { code } })))
  }
}
