import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import type { UploadConfig } from 'payload'
import { getRangeRequestInfo } from 'payload/internal'

import { uploads } from '../../storage/stores.ts'
import { acceptedTypes } from '../accepted-uploads.ts'

type Handler = NonNullable<UploadConfig['handlers']>[number]

/** `GET /api/media/file/<name>`: an upload or a thumbnail, or a part of it. Payload has checked who asks. */
export const sendFile: Handler = async ({ headers: asked, method }, { params: { filename } }) => {
  const fileSize = await uploads.sizeOf(filename)
  if (fileSize === null) return missing()
  // A name never gets other bytes.
  const tag = `"${encodeURIComponent(filename)}"`
  const common = { ETag: tag, 'X-Content-Type-Options': 'nosniff' }
  if (tagsIn(asked.get('if-none-match')).includes(tag)) return new Response(null, { headers: common, status: 304 })

  const range = getRangeRequestInfo({ fileSize, rangeHeader: asked.get('range') })
  const headers = { ...common, ...range.headers, 'Content-Type': typeOf(filename) }
  if (range.type === 'invalid' || method === 'HEAD') return new Response(null, { headers, status: range.status })
  const stream = await uploads.stream(filename, range.type === 'partial' ? { end: range.rangeEnd, start: range.rangeStart } : undefined)
  return stream
    ? new Response(Readable.toWeb(stream) as ReadableStream<Uint8Array> as BodyInit, { headers, status: range.status })
    : missing()
}

const missing = (): Response => Response.json({ errors: [{ message: 'There is no such file.' }] }, { status: 404 })

const tagsIn = (header: string | null): string[] => (header ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''))

const typeOf = (name: string): string =>
  Object.entries(acceptedTypes).find(([, extension]) => name.endsWith(`.${extension}`))?.[0] ?? 'application/octet-stream'
