import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { startFakeS3 } from '../../tests/harness/storage/fake-s3.ts'
import { env } from '../env.ts'
import { s3Client } from './s3-client.ts'
import { s3Store } from './s3-store.ts'

const before = { ...env.s3 }
const bucket = 'montage-test'
let s3: Awaited<ReturnType<typeof startFakeS3>>

beforeAll(async () => {
  s3 = await startFakeS3()
  s3.buckets.set(bucket, new Map())
  Object.assign(env.s3, { accessKeyId: 'key', bucket, endpoint: s3.endpoint, forcePathStyle: 'true', secretAccessKey: 'word' })
})

afterAll(async () => {
  ;(await s3Client()).destroy()
  s3.server.closeAllConnections()
  s3.server.close()
  Object.assign(env.s3, before)
})

it('treats a missing file as missing, not as a failure of the bucket', async () => {
  const store = s3Store('renditions/')
  expect(await store.sizeOf('none.webp')).toBeNull()
  expect(await store.stream('none.webp')).toBeNull()
  expect(await store.read('none.webp')).toBeNull()
  expect(await store.list('none')).toEqual([])
  await expect(store.remove('none.webp')).resolves.toBeUndefined()
})

it('has a written file, under its prefix only, until it is removed', async () => {
  const [store, other] = [s3Store('media/'), s3Store('renditions/')]
  await store.write('runner.png', Buffer.from('a picture'))
  await store.write('snow.png', Buffer.from('snow'))
  expect(await store.sizeOf('runner.png')).toBe('a picture'.length)
  expect(await other.sizeOf('runner.png')).toBeNull()
  expect((await store.read('runner.png'))?.toString()).toBe('a picture')
  expect(await text((await store.stream('runner.png')) ?? Readable.from([]))).toBe('a picture')
  expect(await text((await store.stream('runner.png', { end: 8, start: 2 })) ?? Readable.from([]))).toBe('picture')
  expect((await store.list()).map(({ name }) => name)).toEqual(['runner.png', 'snow.png'])
  expect((await store.list('run')).map(({ name }) => name)).toEqual(['runner.png'])
  expect(await other.list()).toEqual([])

  await store.remove('runner.png')
  expect(await store.sizeOf('runner.png')).toBeNull()
})

it('lists all files, though an answer holds a thousand', async () => {
  const names = Array.from({ length: 2_345 }, (_name, place) => `${String(place).padStart(4, '0')}.webp`)
  for (const name of names) s3.buckets.get(bucket)?.set(`many/${name}`, { body: Buffer.from('.'), modified: new Date(0), type: '' })
  const files = await s3Store('many/').list()
  expect(files.map(({ name }) => name)).toEqual(names)
  expect(files[0]).toEqual({ changedAt: new Date(0), name: '0000.webp', size: 1 })
})

it('rejects with a sentence when the bucket is missing', async () => {
  env.s3.bucket = 'montage-gone'
  const store = s3Store('media/')
  env.s3.bucket = bucket
  const sentence = /^The bucket .* failed: there is no such bucket\.$/
  await expect(store.list()).rejects.toThrow(sentence)
  await expect(store.read('runner.png')).rejects.toThrow(sentence)
  await expect(store.write('runner.png', Buffer.from('a picture'))).rejects.toMatchObject({
    message: expect.stringContaining('nothing was saved'),
    status: 503,
  })
})
