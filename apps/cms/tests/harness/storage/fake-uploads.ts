import { createHash } from 'node:crypto'
import type { ServerResponse } from 'node:http'

export type StoredObject = { body: Buffer; modified: Date; type: string }

type Bucket = Map<string, StoredObject>
type Upload = { initiated: Date; key: string; parts: Map<number, Buffer>; type: string }
type Request = { body: Buffer; bucket: Bucket; key: string; method: string; query: URLSearchParams; type: string }

/** Uploads in parts that are not completed yet, by their ids. */
const uploads = new WeakMap<Bucket, Map<string, Upload>>()

export function uploadsIn(bucket: Bucket): Map<string, Upload> {
  const known = uploads.get(bucket) ?? new Map<string, Upload>()
  uploads.set(bucket, known)
  return known
}

/** Begins, continues, completes, lists or aborts an upload in parts. Like AWS it refuses to complete one with parts of another content than was sent. */
export function answerUpload({ body, bucket, key, method, query, type }: Request, response: ServerResponse): void {
  const known = uploadsIn(bucket)
  const id = query.get('uploadId') ?? ''
  if (method === 'GET') return void response.end(list(known, query.get('prefix') ?? ''))
  if (method === 'POST' && id === '') {
    const begun = `upload-${known.size + 1}-${Date.now()}`
    known.set(begun, { initiated: new Date(), key, parts: new Map(), type })
    return void response.end(
      `<InitiateMultipartUploadResult><Key>${key}</Key><UploadId>${begun}</UploadId></InitiateMultipartUploadResult>`,
    )
  }
  const upload = known.get(id)
  if (!upload || upload.key !== key) return void refuse(response, 'NoSuchUpload')
  if (method === 'PUT') {
    upload.parts.set(Number(query.get('partNumber')), body)
    return void response.writeHead(200, { ETag: tagOf(body) }).end()
  }
  known.delete(id)
  if (method === 'DELETE') return void response.writeHead(204).end()
  const parts = [...upload.parts].toSorted(([one], [other]) => one - other).map(([, part]) => part)
  const named = [...body.toString().matchAll(/<ETag>(?:&quot;|")?(\w+)/g)].map(([, tag]) => `"${tag}"`)
  if (named.join() !== parts.map(tagOf).join()) return void refuse(response, 'InvalidPart')
  bucket.set(key, { body: Buffer.concat(parts), modified: new Date(), type: upload.type })
  response.end(`<CompleteMultipartUploadResult><Key>${key}</Key><ETag>"${parts.length}"</ETag></CompleteMultipartUploadResult>`)
}

function list(known: Map<string, Upload>, prefix: string): string {
  const found = [...known].filter(([, { key }]) => key.startsWith(prefix))
  const items = found.map(
    ([id, { initiated, key }]) =>
      `<Upload><Key>${key}</Key><UploadId>${id}</UploadId><Initiated>${initiated.toISOString()}</Initiated></Upload>`,
  )
  return `<ListMultipartUploadsResult><IsTruncated>false</IsTruncated>${items.join('')}</ListMultipartUploadsResult>`
}

const refuse = (response: ServerResponse, code: string) =>
  response.writeHead(400, { 'Content-Type': 'application/xml' }).end(`<Error><Code>${code}</Code><Message>${code}</Message></Error>`)

export const tagOf = (body: Buffer): string => `"${createHash('md5').update(body).digest('hex')}"`
