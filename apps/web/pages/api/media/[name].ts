import type { NextApiRequest, NextApiResponse } from 'next'
import { CmsDown } from 'types/client'

import { readRendition } from '../../../data/media-store.ts'
import { namesTag } from '../../../data/names-tag.ts'
import { isRenditionName } from '../../../data/picture.ts'
import { toRange } from '../../../data/range.ts'

/** Serves renditions from the site's own folder; one that is not there yet is fetched from the CMS once. The name is made from the content. */
export default async function handler(request: NextApiRequest, response: NextApiResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405, { Allow: 'GET, HEAD' })

  const { name } = request.query
  let bytes: Buffer | null
  try {
    bytes = isRenditionName(name) ? await readRendition(name) : null
  } catch (error) {
    if (!(error instanceof CmsDown)) throw error
    return end(response, 503, { 'Cache-Control': 'no-store', 'Retry-After': '30' })
  }
  if (!bytes) return end(response, 404, { 'Cache-Control': 'public, max-age=30' })

  const etag = `"${String(name)}"`
  response.setHeader('Cache-Control', 'public, max-age=31536000, immutable').setHeader('ETag', etag).setHeader('Accept-Ranges', 'bytes')
  if (namesTag(request.headers['if-none-match'], etag)) return end(response, 304)

  const condition = request.headers['if-range']
  const range = condition === undefined || condition === etag ? toRange(request.headers.range, bytes.length) : 'all'
  if (range === 'none') return end(response, 416, { 'Cache-Control': 'no-store', 'Content-Range': `bytes */${bytes.length}` })

  const part = range === 'all' ? bytes : bytes.subarray(range.first, range.last + 1)
  if (range !== 'all') response.setHeader('Content-Range', `bytes ${range.first}-${range.last}/${bytes.length}`)
  response.setHeader('Content-Type', 'image/webp').setHeader('Content-Length', part.length)
  response.status(range === 'all' ? 200 : 206).end(request.method === 'HEAD' ? undefined : part)
}

function end(response: NextApiResponse, status: number, headers: Record<string, string> = {}): void {
  response.writeHead(status, headers).end()
}
