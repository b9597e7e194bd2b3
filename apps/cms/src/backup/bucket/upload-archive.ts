import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'

import { uploadInParts } from '../../storage/large-files.ts'
import { markOfUnfinished } from '../archive/name-archive.ts'
import { backupsPrefix, bucketOfBackups } from './place.ts'

/**
 * Stores an archive in the bucket, reads it back, and compares length and SHA-256. Until then a mark beside it says that it does not count. Rejects with a
 * sentence, and leaves nothing then.
 */
export async function uploadArchive(file: string, name: string): Promise<void> {
  const store = bucketOfBackups()
  const mark = markOfUnfinished(name)
  await store.write(mark, Buffer.alloc(0))
  try {
    await uploadInParts(`${backupsPrefix}${name}`, createReadStream(file))
    const [sent, stored] = [await measure(createReadStream(file)), await measure((await store.stream(name)) ?? [])]
    if (stored.bytes !== sent.bytes || stored.sha256 !== sent.sha256) {
      throw new Error(`${store.place} has other bytes than were sent: ${stored.bytes} instead of ${sent.bytes}, or as many others.`)
    }
    await store.remove(mark)
  } catch (error) {
    // A bucket that is away keeps both, and the mark has them removed later.
    await store
      .remove(name)
      .then(() => store.remove(mark))
      .catch(() => {})
    throw error
  }
}

async function measure(content: AsyncIterable<Buffer> | Buffer[]): Promise<{ bytes: number; sha256: string }> {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const chunk of content) {
    hash.update(chunk)
    bytes += chunk.length
  }
  return { bytes, sha256: hash.digest('hex') }
}
