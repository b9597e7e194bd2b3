import { createHash } from 'node:crypto'
import type { NextApiRequest, NextApiResponse } from 'next'
import { CmsDown } from 'types/cms-faults'

import { namesTag } from '../../../data/names-tag.ts'
import { fileAt } from '../../../files/kept-files.ts'
import type { StoredFile } from '../../../files/stored-files.ts'

/** Serves what machines read from the site's own folder. How long copies are good is said for it as for pages (`headers.ts`). */
export default async function handler(request: NextApiRequest, response: NextApiResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405, { Allow: 'GET, HEAD' })

  let file: StoredFile | null
  try {
    file = await fileAt(`/${[request.query.path ?? []].flat().join('/')}`)
  } catch (error) {
    if (!(error instanceof CmsDown)) throw error
    return end(response, 503, { 'Cache-Control': 'no-store', 'Retry-After': '30' })
  }
  if (!file || file.content.kind === 'absent') return end(response, 404)
  if (file.content.kind === 'moved') return end(response, 301, { Location: file.content.to })

  const { modified } = file
  const { text, type } = file.content
  const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`
  response.setHeader('ETag', etag).setHeader('Last-Modified', new Date(modified).toUTCString())
  if (isKnown(request.headers, etag, modified)) return end(response, 304)

  response.setHeader('Content-Type', type).setHeader('Content-Length', Buffer.byteLength(text))
  response.status(200).end(request.method === 'HEAD' ? undefined : text)
}

function end(response: NextApiResponse, status: number, headers: Record<string, string> = {}): void {
  response.writeHead(status, headers).end()
}

/** Whether whoever asks has the content already. A tag says it better than a time, which is to the second only. */
function isKnown(headers: NextApiRequest['headers'], etag: string, modified: number): boolean {
  if (headers['if-none-match'] !== undefined) return namesTag(headers['if-none-match'], etag)
  const since = Date.parse(headers['if-modified-since'] ?? '')
  return Math.floor(modified / 1000) * 1000 <= since
}
