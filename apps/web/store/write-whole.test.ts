import { type FileHandle, mkdir, open, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, expect, it, vi } from 'vitest'

import { aTemporaryFolder } from '../testing/temporary-folder.ts'
import { writeWhole } from './write-whole.mjs'

const folder = aTemporaryFolder()
const fileNamed = (name: string) => join(folder.path, name)
const contents = async () => Promise.all((await readdir(folder.path)).toSorted().map((name) => readFile(fileNamed(name), 'utf8')))

afterEach(() => {
  vi.restoreAllMocks()
})

/** Calls back when the bytes of a file have been forced onto the disk. */
async function onSync(callBack: () => Promise<void>): Promise<void> {
  const handle = await open(fileNamed('any'), 'w')
  await handle.close()
  const shared = Object.getPrototypeOf(handle) as FileHandle
  const { sync } = shared
  vi.spyOn(shared, 'sync').mockImplementation(async function (this: FileHandle) {
    await sync.call(this)
    await callBack()
  })
}

it('replaces a file, and makes the folder that it is to lie in', async () => {
  await writeWhole(fileNamed('deep/down/page.json'), 'old')
  await writeWhole(fileNamed('deep/down/page.json'), Buffer.from('new'))
  expect(await readFile(fileNamed('deep/down/page.json'), 'utf8')).toBe('new')
  expect(await readdir(fileNamed('deep/down'))).toEqual(['page.json'])
})

it('puts the bytes onto the disk before they take the place of the old ones, so that a power cut leaves one or the other', async () => {
  await writeFile(fileNamed('page.json'), 'old')
  let onDisk: string[] = []
  await onSync(async () => {
    onDisk = await contents()
  })
  await writeWhole(fileNamed('page.json'), 'new')
  expect(onDisk, 'any, page.json and its draft').toEqual(['', 'old', 'new'])
  expect(await contents()).toEqual(['', 'new'])
})

it.each(['sync', 'rename'])('leaves the old file and no draft when it fails to %s', async (step) => {
  await mkdir(fileNamed('page.json/in-the-way'), { recursive: true })
  if (step === 'sync') await onSync(() => Promise.reject(new Error('The disk is full')))
  await expect(writeWhole(fileNamed('page.json'), 'new')).rejects.toThrow(step === 'sync' ? 'The disk is full' : /EISDIR|ENOTEMPTY|EEXIST/)
  expect((await readdir(folder.path)).filter((name) => name !== 'any')).toEqual(['page.json'])
})
