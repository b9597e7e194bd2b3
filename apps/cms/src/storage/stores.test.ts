import path from 'node:path'
import { afterEach, expect, it, vi } from 'vitest'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.resetModules()
})

async function storesWith(settings: Record<string, string>) {
  for (const [name, value] of Object.entries({ S3_BUCKET: '', ...settings })) vi.stubEnv(name, value)
  vi.resetModules()
  return import('./stores.ts')
}

it('keeps uploads and renditions apart in the data folder when no bucket is set', async () => {
  const folder = path.resolve('somewhere')
  const { checkStores, renditions, uploads } = await storesWith({ DATA_DIR: folder })
  expect(uploads.place).toBe(`the folder ${path.join(folder, 'media')}`)
  expect(renditions.place).toBe(`the folder ${path.join(folder, 'renditions')}`)
  await expect(checkStores()).resolves.toBeUndefined()
})

it('keeps them apart in the bucket, and rejects when it cannot be reached', async () => {
  const { checkStores, renditions, uploads } = await storesWith({
    S3_ACCESS_KEY_ID: 'key',
    S3_BUCKET: 'pictures',
    S3_ENDPOINT: 'http://127.0.0.1:1',
    S3_FORCE_PATH_STYLE: 'true',
    S3_SECRET_ACCESS_KEY: 'word',
  })
  expect([uploads.place, renditions.place]).toEqual(['media/ of the bucket pictures', 'renditions/ of the bucket pictures'])
  await expect(checkStores()).rejects.toThrow('The bucket pictures at http://127.0.0.1:1 failed: ')
})
