import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, expect, it } from 'vitest'

import type { FileStore } from './file-store.ts'
import { folderStore } from './folder-store.ts'

let folder: string
let store: FileStore

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'montage-folder-'))
  store = folderStore(path.join(folder, 'media'))
})
afterEach(() => rm(folder, { recursive: true }))

const namesIn = async (prefix?: string) => (await store.list(prefix)).map(({ name }) => name).toSorted()

it('is empty before its folder exists', async () => {
  expect(await store.list()).toEqual([])
  expect(await store.sizeOf('runner.png')).toBeNull()
  expect(await store.read('runner.png')).toBeNull()
  expect(await store.stream('runner.png')).toBeNull()
  await expect(store.remove('runner.png')).resolves.toBeUndefined()
})

it('has a written file until it is removed', async () => {
  await store.write('runner.png', Buffer.from('a picture'))
  await store.write('runner.png', Buffer.from('another picture'))
  await store.write('snow.png', Buffer.from('snow'))
  expect(await store.sizeOf('runner.png')).toBe('another picture'.length)
  expect((await store.read('runner.png'))?.toString()).toBe('another picture')
  expect(await text((await store.stream('runner.png')) ?? Readable.from([]))).toBe('another picture')
  expect(await text((await store.stream('runner.png', { end: 6, start: 0 })) ?? Readable.from([]))).toBe('another')
  expect(await namesIn()).toEqual(['runner.png', 'snow.png'])
  expect(await namesIn('run')).toEqual(['runner.png'])

  await store.remove('runner.png')
  expect(await store.read('runner.png')).toBeNull()
  expect(await namesIn()).toEqual(['snow.png'])
})

it('lists files only, with their size and the time of their last change', async () => {
  const began = Date.now()
  await store.write('runner.png', Buffer.from('a picture'))
  await mkdir(path.join(folder, 'media', 'a-folder'))
  const [file, ...more] = await store.list()
  expect([file?.name, file?.size, more]).toEqual(['runner.png', 'a picture'.length, []])
  // File systems round times.
  expect(Math.abs((file?.changedAt.getTime() ?? 0) - began)).toBeLessThan(60_000)
})

it('gives a reader the whole old file or the whole new one', async () => {
  const [old, now] = [Buffer.alloc(20_000_000, 1), Buffer.alloc(20_000_000, 2)]
  await store.write('runner.png', old)
  let isWritten = false
  const written = store.write('runner.png', now).finally(() => {
    isWritten = true
  })
  while (!isWritten) {
    const read = await store.read('runner.png')
    expect([read?.length, read?.[0] === read?.at(-1)]).toEqual([old.length, true])
  }
  await written
  expect((await store.read('runner.png'))?.[0]).toBe(2)
}, 30_000)

it('rejects when a write fails, and leaves no file behind', async () => {
  await mkdir(path.join(folder, 'media', 'taken'), { recursive: true })
  await expect(store.write('taken', Buffer.from('a picture'))).rejects.toThrow()
  expect(await readdir(path.join(folder, 'media'))).toEqual(['taken'])
})

it('rejects when a file cannot be read', async () => {
  await mkdir(path.join(folder, 'media', 'taken'), { recursive: true })
  await expect(store.read('taken')).rejects.toThrow('EISDIR')
})

it('reaches nothing outside of its folder', async () => {
  await writeFile(path.join(folder, 'montage.db'), 'the database')
  expect(await store.sizeOf('../montage.db')).toBeNull()
  expect(await store.read('../montage.db')).toBeNull()
  await store.remove('../montage.db')
  await store.write('../montage.db', Buffer.from('a picture'))
  expect(await readdir(folder)).toEqual(['media', 'montage.db'])
  expect(await folderStore(folder).read('montage.db')).toEqual(Buffer.from('the database'))
})
