import { encode } from '../../store/pages/encode.mjs'
import { makeAnswer, sendAnswer, sendStatus } from '../answer/answer.mjs'
import { cachingOf } from '../answer/headers.mjs'
import { memory } from '../answer/memory.mjs'
import { bundled } from '../bundled.mjs'

/** What machines read (ADR 019). */
const kept = /^\/(?:(?:lists\/[^/]+\/)?feed\.(?:xml|json)|sitemap\.xml|robots\.txt|\.well-known\/security\.txt|site\.webmanifest)$/

/** @param {string} path */
export const isKeptPath = (path) => kept.test(path)

/**
 * Answers with what machines read, which is made when it is not kept yet.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {string} path
 */
export async function sendKeptFile(request, response, path) {
  const file = await bundled().fileAt(path)
  const caching = cachingOf(path)
  if (!file || file.content.kind === 'absent') return sendStatus(request, response, { path, status: 404, caching })
  const { content, modified } = file
  if (content.kind === 'moved') return sendStatus(request, response, { path, status: 301, caching, others: ['Location', content.to] })
  sendAnswer(request, response, await answerOf(path, content, modified))
}

/**
 * Compressed once for each text.
 * @param {string} path
 * @param {{ text: string, type: string }} content
 * @param {number} modified
 */
async function answerOf(path, { text, type }, modified) {
  const before = memory.get(path)
  if (before?.answer && before.madeOf === text) return before.answer
  const body = Buffer.from(text)
  const encoded = await encode(body)
  const answer = makeAnswer({ path, caching: cachingOf(path), type, body, encoded, modified: new Date(modified).toUTCString() })
  memory.set(path, { answer, madeOf: text })
  return answer
}
