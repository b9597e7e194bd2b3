import { type FileHandle, mkdir, open, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, expect, it, vi } from 'vitest'

import { aTemporaryFolder } from '../testing/temporary-folder.ts'
import { writeAtomically } from './write-atomically.mjs'

const folder = aTemporaryFolder()
const fileNamed = (name: string) => join(folder.path, name)
const contents = async () => Promise.all((await readdir(folder.path)).toSorted().map((name) => readFile(fileNamed(name), 'utf8')))

afterEach(() => {
  vi.restoreAllMocks()
})

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

it('replaces a file, and makes its folder', async () => {
  await writeAtomically(fileNamed('deep/down/page.json'), 'old')
  await writeAtomically(fileNamed('deep/down/page.json'), Buffer.from('new'))
  expect(await readFile(fileNamed('deep/down/page.json'), 'utf8')).toBe('new')
  expect(await readdir(fileNamed('deep/down'))).toEqual(['page.json'])
})

it('syncs the new bytes to the disk before it replaces the old ones', async () => {
  await writeFile(fileNamed('page.json'), 'old')
  let onDisk: string[] = []
  await onSync(async () => {
    onDisk = await contents()
  })
  await writeAtomically(fileNamed('page.json'), 'new')
  expect(onDisk, 'any, page.json and its draft').toEqual(['', 'old', 'new'])
  expect(await contents()).toEqual(['', 'new'])
})

it.each(['sync', 'rename'])('retains the old file and removes the draft when it fails to %s', async (step) => {
  await mkdir(fileNamed('page.json/in-the-way'), { recursive: true })
  if (step === 'sync') await onSync(() => Promise.reject(new Error('The disk is full')))
  await expect(writeAtomically(fileNamed('page.json'), 'new')).rejects.toThrow(
    step === 'sync' ? 'The disk is full' : /EISDIR|ENOTEMPTY|EEXIST/,
  )
  expect((await readdir(folder.path)).filter((name) => name !== 'any')).toEqual(['page.json'])
})
