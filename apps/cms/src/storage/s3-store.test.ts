import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import S3rver from 's3rver'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { env } from '../env.ts'
import { s3Client } from './s3-client.ts'
import { s3Store } from './s3-store.ts'

const before = { ...env.s3 }
const bucket = 'montage-test'
let directory: string
let server: S3rver

beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'montage-s3-'))
  const configureBuckets = [{ configs: [], name: bucket }]
  server = new S3rver({ address: '127.0.0.1', configureBuckets, directory, port: 0, silent: true, vhostBuckets: false })
  const { port } = await server.run()
  const keys = { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' }
  Object.assign(env.s3, { ...keys, bucket, endpoint: `http://127.0.0.1:${port}`, forcePathStyle: 'true' })
}, 30_000)

afterAll(async () => {
  ;(await s3Client()).destroy()
  await server.close()
  await rm(directory, { force: true, recursive: true })
  Object.assign(env.s3, before)
})

it('treats a missing file as missing, not as a failure of the bucket', async () => {
  const store = s3Store('renditions/')
  expect(await store.has('none.webp')).toBe(false)
  expect(await store.read('none.webp')).toBeNull()
  expect(await store.list('none')).toEqual([])
  await expect(store.remove('none.webp')).resolves.toBeUndefined()
})

it('has a written file, under its prefix only, until it is removed', async () => {
  const [store, other] = [s3Store('media/'), s3Store('renditions/')]
  await store.write('runner.png', Buffer.from('a picture'))
  await store.write('snow.png', Buffer.from('snow'))
  expect(await store.has('runner.png')).toBe(true)
  expect(await other.has('runner.png')).toBe(false)
  expect((await store.read('runner.png'))?.toString()).toBe('a picture')
  expect((await store.list()).map(({ name }) => name)).toEqual(['runner.png', 'snow.png'])
  expect((await store.list('run')).map(({ name }) => name)).toEqual(['runner.png'])
  expect(await other.list()).toEqual([])

  await store.remove('runner.png')
  expect(await store.has('runner.png')).toBe(false)
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
