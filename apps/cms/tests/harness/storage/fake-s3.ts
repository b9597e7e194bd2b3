import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

import { answerUpload, type StoredObject, tagOf } from './fake-uploads.ts'

const maxKeys = 1_000

/** A bucket server in memory with the operations that the stores use. Like AWS it lists at most a thousand keys in an answer. Looks at no signature. */
export async function startFakeS3(): Promise<{ buckets: Map<string, Map<string, StoredObject>>; endpoint: string; server: Server }> {
  const buckets = new Map<string, Map<string, StoredObject>>()
  const server = createServer((request, response) => {
    answer(request, response, buckets).catch((error: Error) => response.writeHead(500).end(error.message))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { buckets, endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server }
}

async function answer(request: IncomingMessage, response: ServerResponse, buckets: Map<string, Map<string, StoredObject>>): Promise<void> {
  const body = await buffer(request)
  const { pathname, searchParams } = new URL(request.url ?? '', 'http://s3')
  const [, name = '', ...rest] = pathname.split('/').map(decodeURIComponent)
  const key = rest.join('/')
  if (request.method === 'PUT' && key === '') {
    buckets.set(name, new Map())
    return void response.end()
  }
  const bucket = buckets.get(name)
  if (!bucket) return fail(response, 'NoSuchBucket')
  if (searchParams.has('uploads') || searchParams.has('uploadId')) {
    return answerUpload(
      { body, bucket, key, method: request.method ?? '', query: searchParams, type: request.headers['content-type'] ?? '' },
      response,
    )
  }
  if (key === '') return void response.end(list(bucket, searchParams))
  if (request.method === 'PUT') {
    bucket.set(key, { body, modified: new Date(), type: request.headers['content-type'] ?? '' })
    return void response.end()
  }
  if (request.method === 'DELETE') {
    bucket.delete(key)
    return void response.writeHead(204).end()
  }
  const stored = bucket.get(key)
  return stored ? send(stored, request, response) : fail(response, 'NoSuchKey')
}

function send({ body, modified, type }: StoredObject, request: IncomingMessage, response: ServerResponse): void {
  const [, first = '0', last = ''] = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '') ?? []
  const part = body.subarray(Number(first), last ? Number(last) + 1 : body.length)
  response.writeHead(request.headers.range ? 206 : 200, {
    'Content-Length': part.length,
    'Content-Type': type,
    ETag: tagOf(body),
    'Last-Modified': modified.toUTCString(),
  })
  response.end(request.method === 'HEAD' ? undefined : part)
}

function list(bucket: Map<string, StoredObject>, query: URLSearchParams): string {
  const after = query.get('continuation-token') ?? ''
  const prefix = query.get('prefix') ?? ''
  const keys = [...bucket.keys()].filter((key) => key.startsWith(prefix) && key > after).sort()
  const page = keys.slice(0, maxKeys)
  const isTruncated = keys.length > page.length
  const contents = page.map((key) => {
    const { body, modified } = bucket.get(key) as StoredObject
    return `<Contents><Key>${key}</Key><LastModified>${modified.toISOString()}</LastModified><Size>${body.length}</Size></Contents>`
  })
  const next = isTruncated ? `<NextContinuationToken>${page.at(-1)}</NextContinuationToken>` : ''
  return `<ListBucketResult><IsTruncated>${isTruncated}</IsTruncated>${next}${contents.join('')}</ListBucketResult>`
}

const fail = (response: ServerResponse, code: string): void =>
  void response.writeHead(404, { 'Content-Type': 'application/xml' }).end(`<Error><Code>${code}</Code><Message>${code}</Message></Error>`)
