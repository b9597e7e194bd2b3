import { randomBytes } from 'node:crypto'
import { Readable } from 'node:stream'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'

import { aroundRequests, endSteps } from '../../tests/harness/storage/around-requests.ts'
import { startFakeS3 } from '../../tests/harness/storage/fake-s3.ts'
import { uploadsIn } from '../../tests/harness/storage/fake-uploads.ts'
import { env } from '../env.ts'
import { removeUnfinishedUploads, uploadInParts } from './large-files.ts'
import { s3Client } from './s3-client.ts'

const before = { ...env.s3 }
const bucket = 'montage-test'
const partSize = 5 * 1024 * 1024
const objects: Awaited<ReturnType<typeof startFakeS3>>['buckets'] extends Map<string, infer Objects> ? Objects : never = new Map()
let s3: Awaited<ReturnType<typeof startFakeS3>>

beforeAll(async () => {
  s3 = await startFakeS3()
  s3.buckets.set(bucket, objects)
  Object.assign(env.s3, { accessKeyId: 'key', bucket, endpoint: s3.endpoint, forcePathStyle: 'true', secretAccessKey: 'word' })
})
afterEach(endSteps)
afterAll(async () => {
  ;(await s3Client()).destroy()
  s3.server.closeAllConnections()
  s3.server.close()
  Object.assign(env.s3, before)
})

it('a file of many parts is stored whole, and only some of its parts are in memory at a time', async () => {
  const chunks = Array.from({ length: 60 }, () => randomBytes(1_000_000))
  let [read, sent, most] = [0, 0, 0]
  await aroundRequests(async (command, send) => {
    const answer = await send()
    most = Math.max(most, read - sent)
    if (command === 'UploadPartCommand') sent += partSize
    return answer
  })
  const content = Readable.from(
    (function* () {
      for (const chunk of chunks) {
        read += chunk.length
        yield chunk
      }
    })(),
  )
  await uploadInParts('backups/long.tar.gz', content)
  expect(objects.get('backups/long.tar.gz')?.body.equals(Buffer.concat(chunks))).toBe(true)
  expect(most).toBeLessThan(6 * partSize)
  expect(uploadsIn(objects).size).toBe(0)
})

it('a file that cannot be read to its end leaves nothing', async () => {
  const broken = Readable.from(
    (function* () {
      for (let chunk = 0; chunk < 12; chunk++) yield randomBytes(1_000_000)
      throw new Error('The disk is gone')
    })(),
  )
  await expect(uploadInParts('backups/broken.tar.gz', broken)).rejects.toThrow()
  expect([objects.has('backups/broken.tar.gz'), uploadsIn(objects).size]).toEqual([false, 0])
})

it('removes what killed uploads left under its prefix, not what is being uploaded', async () => {
  const upload = (key: string, initiated: string) => ({ initiated: new Date(initiated), key, parts: new Map(), type: '' })
  uploadsIn(objects).set('old', upload('backups/a', '2026-11-20T00:00:00Z'))
  uploadsIn(objects).set('young', upload('backups/b', '2026-11-21T00:00:00Z'))
  uploadsIn(objects).set('other', upload('elsewhere/c', '2026-11-20T00:00:00Z'))
  await removeUnfinishedUploads('backups/', new Date('2026-11-20T12:00:00Z'))
  expect([...uploadsIn(objects).keys()]).toEqual(['young', 'other'])
})
