import { encode } from '../../store/pages/encode.mjs'
import { makeAnswer, sendAnswer, sendStatus } from '../answer/answer.mjs'
import { cachingOf } from '../answer/headers.mjs'
import { memory } from '../answer/memory.mjs'
import { bundleExports } from '../bundle-exports.mjs'

/** See ADR 019. */
const machineFile =
  /^\/(?:(?:(?:lists|topics)\/[^/]+\/)?feed\.(?:xml|json)|sitemap(?:-[a-z0-9-]+)?\.xml|robots\.txt|\.well-known\/security\.txt|site\.webmanifest)$/

/** @param {string} path */
export const isMachineFilePath = (path) => machineFile.test(path)

/** @type {import('../types.ts').Handler<[path: string]>} */
export async function sendMachineFile(request, response, path) {
  const file = await bundleExports().fileAt(path)
  const caching = cachingOf(path)
  if (!file || file.content.kind === 'absent') return sendStatus(request, response, { path, status: 404, caching })
  const { content, modified } = file
  if (content.kind === 'moved') return sendStatus(request, response, { path, status: 301, caching, others: ['Location', content.to] })
  sendAnswer(request, response, await answerOf(path, content, modified))
}

/** @type {(path: string, content: { links?: string, text: string, type: string }, modified: number) => Promise<import('../types.ts').Answer>} */
async function answerOf(path, { links, text, type }, modified) {
  const cached = memory.get(path)
  if (cached?.answer && cached.source === text) return cached.answer
  const body = Buffer.from(text)
  const encoded = await encode(body)
  const others = links ? ['Link', links] : []
  const answer = makeAnswer({ path, caching: cachingOf(path), type, body, encoded, modified: new Date(modified).toUTCString(), others })
  memory.set(path, { answer, source: text })
  return answer
}
