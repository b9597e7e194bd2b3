import type { NextApiRequest, NextApiResponse } from 'next'
import { CmsDown } from 'types/cms-faults'

import { namesTag } from './names-tag.ts'
import { toRange } from './range.ts'

type File = {
  /** Made from what is in it, so that it can be kept for ever. */
  name: string
  type: string
  /** Null when there is no such file. May reject with `CmsDown`, which the reader gets as 503. */
  read: () => Promise<Buffer | null>
}

/** Answers with a file whose name never gets other bytes, whole or in part; 404, when there is none, is asked again soon. */
export async function sendImmutable(request: NextApiRequest, response: NextApiResponse, { name, read, type }: File): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405, { Allow: 'GET, HEAD' })

  let bytes: Buffer | null
  try {
    bytes = await read()
  } catch (error) {
    if (!(error instanceof CmsDown)) throw error
    return end(response, 503, { 'Cache-Control': 'no-store', 'Retry-After': '30' })
  }
  if (!bytes) return end(response, 404, { 'Cache-Control': 'public, max-age=30' })

  const etag = `"${name}"`
  response.setHeader('Cache-Control', 'public, max-age=31536000, immutable').setHeader('ETag', etag).setHeader('Accept-Ranges', 'bytes')
  if (namesTag(request.headers['if-none-match'], etag)) return end(response, 304)

  const condition = request.headers['if-range']
  const range = condition === undefined || condition === etag ? toRange(request.headers.range, bytes.length) : 'all'
  if (range === 'none') return end(response, 416, { 'Cache-Control': 'no-store', 'Content-Range': `bytes */${bytes.length}` })

  const part = range === 'all' ? bytes : bytes.subarray(range.first, range.last + 1)
  if (range !== 'all') response.setHeader('Content-Range', `bytes ${range.first}-${range.last}/${bytes.length}`)
  response.setHeader('Content-Type', type).setHeader('Content-Length', part.length)
  response.status(range === 'all' ? 200 : 206).end(request.method === 'HEAD' ? undefined : part)
}

function end(response: NextApiResponse, status: number, headers: Record<string, string> = {}): void {
  response.writeHead(status, headers).end()
}
