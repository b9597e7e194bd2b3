import type { Readable } from 'node:stream'
import type { S3Client } from '@aws-sdk/client-s3'

import { env } from '../env.ts'
import type { FileStore, StoredFile } from './file-store.ts'
import { FileNotStored, s3Client, s3Error } from './s3-client.ts'

const types: Record<string, string> = { avif: 'image/avif', jpg: 'image/jpeg', png: 'image/png', webp: 'image/webp' }

/** Files in the bucket, under a prefix that ends with a slash. */
export function s3Store(prefix: string): FileStore {
  const { bucket } = env.s3
  const at = (name: string) => ({ Bucket: bucket, Key: `${prefix}${name}` })
  return {
    place: `${prefix} of the bucket ${bucket}`,
    list: async (namePrefix = '') => {
      const files: StoredFile[] = []
      let ContinuationToken: string | undefined
      do {
        const listed = { Bucket: bucket, Prefix: `${prefix}${namePrefix}`, ...(ContinuationToken ? { ContinuationToken } : {}) }
        const page = await send((s3, { ListObjectsV2Command }) => s3.send(new ListObjectsV2Command(listed)))
        for (const { Key = '', LastModified, Size = 0 } of page?.Contents ?? []) {
          const name = Key.slice(prefix.length)
          if (name !== '') files.push({ changedAt: LastModified ?? new Date(), name, size: Size })
        }
        ContinuationToken = page?.NextContinuationToken
      } while (ContinuationToken)
      return files
    },
    read: (name) =>
      send(async (s3, { GetObjectCommand }) => {
        const { Body } = await s3.send(new GetObjectCommand(at(name)))
        return Body ? Buffer.from(await Body.transformToByteArray()) : null
      }),
    remove: async (name) => void (await send((s3, { DeleteObjectCommand }) => s3.send(new DeleteObjectCommand(at(name))))),
    sizeOf: async (name) => {
      const head = await send((s3, { HeadObjectCommand }) => s3.send(new HeadObjectCommand(at(name))))
      return head && (head.ContentLength ?? 0)
    },
    stream: (name, range) =>
      send(async (s3, { GetObjectCommand }) => {
        const part = range ? { Range: `bytes=${range.start}-${range.end}` } : {}
        const { Body } = await s3.send(new GetObjectCommand({ ...at(name), ...part }))
        // In Node the SDK gives a stream of Node's.
        return (Body as Readable | undefined) ?? null
      }),
    write: async (name, bytes) => {
      const ContentType = types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream'
      const { PutObjectCommand } = await import('@aws-sdk/client-s3')
      await (await s3Client()).send(new PutObjectCommand({ ...at(name), Body: bytes, ContentType })).catch((error) => {
        throw new FileNotStored(error)
      })
    },
  }
}

/** Null when the file does not exist; every other error is a sentence. */
async function send<Answer>(work: (s3: S3Client, sdk: typeof import('@aws-sdk/client-s3')) => Promise<Answer>): Promise<Answer | null> {
  try {
    return await work(await s3Client(), await import('@aws-sdk/client-s3'))
  } catch (error) {
    const { $metadata, name } = error as { $metadata?: { httpStatusCode?: number }; name?: string }
    // The response to HEAD has no body, so its error has only this name.
    if (name === 'NoSuchKey' || (name === 'NotFound' && $metadata?.httpStatusCode === 404)) return null
    throw s3Error(error)
  }
}
