import type { Readable } from 'node:stream'

import { env } from '../env.ts'
import { s3Client, s3Error } from './s3-client.ts'

/** Two parts are in memory at a time. */
const partsAtOnce = 2

/** Stores a stream of any length in the bucket, in parts. The file is there when all of them are. Rejects with a sentence, and leaves none of them then. */
export async function uploadInParts(key: string, content: Readable): Promise<void> {
  const { Upload } = await import('@aws-sdk/lib-storage')
  const params = { Body: content, Bucket: env.s3.bucket, ContentType: 'application/octet-stream', Key: key }
  await new Upload({ client: await s3Client(), params, queueSize: partsAtOnce }).done().catch((error) => {
    throw s3Error(error)
  })
}

/** Removes the parts of uploads that began before a time and were never completed: nobody sees them, and they cost money. */
export async function removeUnfinishedUploads(prefix: string, before: Date): Promise<void> {
  const { AbortMultipartUploadCommand, ListMultipartUploadsCommand } = await import('@aws-sdk/client-s3')
  const s3 = await s3Client()
  try {
    // An answer holds a thousand; a later backup removes more.
    const { Uploads = [] } = await s3.send(new ListMultipartUploadsCommand({ Bucket: env.s3.bucket, Prefix: prefix }))
    for (const { Initiated, Key, UploadId } of Uploads) {
      if (!Initiated || Initiated >= before) continue
      await s3.send(new AbortMultipartUploadCommand({ Bucket: env.s3.bucket, Key, UploadId }))
    }
  } catch (error) {
    throw s3Error(error)
  }
}
