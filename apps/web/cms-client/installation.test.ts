import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Installation } from 'types/site-questions'
import { expect, it, vi } from 'vitest'
import { isFile } from '../store/files.ts'
import { absentAddresses } from '../store/pages/absent-addresses.mjs'
import { fileOfPath, readStoredPage } from '../store/pages/stored-pages.mjs'
import { writeAtomically } from '../store/write-atomically.mjs'
import { aTemporaryFolder } from '../testing/temporary-folder.ts'

const folder = aTemporaryFolder()
const inFolder = (...parts: string[]) => join(folder.path, 'web', ...parts)
const page = { publication: null, build: '', lastModified: 0, value: null }
const shown: Installation = { id: 'shown', epoch: 2, newest: 7 }

/** A new process, with an empty memory. */
async function aProcess(): Promise<(answered: Installation) => Promise<void>> {
  vi.resetModules()
  const { requireSameInstallation, lastInstallation } = await import('./installation.ts')
  return async (answered) => requireSameInstallation(answered, await lastInstallation())
}

/** A site with a stored page, feed and picture. */
async function aSiteWithPages() {
  await (await aProcess())(shown)
  await writeAtomically(fileOfPath(inFolder('pages'), '/lists/films'), JSON.stringify(page))
  await writeAtomically(fileOfPath(inFolder('files'), '/feed.xml'), '{}')
  await writeAtomically(inFolder('media/a.webp'), 'a picture')
}

const storedCopies = async () => ({
  page: (await readStoredPage(inFolder('pages'), '/lists/films')) !== null,
  feed: await isFile(fileOfPath(inFolder('files'), '/feed.xml')),
  picture: await isFile(inFolder('media/a.webp')),
})

it.each<[string, Partial<Installation>]>([
  ['another database answers', { id: 'other' }],
  ['another database answers that was restored', { id: 'other', epoch: 3 }],
  ['an older state of it answers', { newest: 6 }],
  ['a state from before it was restored answers', { epoch: 1, newest: 8 }],
])('reports an outage with instructions when %s, and retains all pages', async (_case, over) => {
  await aSiteWithPages()
  const requireSameInstallation = await aProcess()
  for (const _time of [1, 2]) {
    const fault = { message: expect.stringContaining('pnpm site:accept'), name: 'CmsDown' }
    await expect(requireSameInstallation({ ...shown, ...over })).rejects.toMatchObject(fault)
    expect(await storedCopies()).toEqual({ page: true, feed: true, picture: true })
    await requireSameInstallation(shown)
  }
})

it('remembers the newest publication, also in the next process', async () => {
  await aSiteWithPages()
  await (await aProcess())({ ...shown, newest: 8 })
  await expect((await aProcess())(shown)).rejects.toThrow('its database ends at publication 7, and this site shows 8')
  expect(await storedCopies()).toEqual({ page: true, feed: true, picture: true })
})

it('accepts a restored database, deletes pages and files once and retains pictures', async () => {
  await aSiteWithPages()
  const restored = { ...shown, epoch: 3, newest: 4 }
  const requireSameInstallation = await aProcess()
  absentAddresses.set('/lists/never-was', page)
  await requireSameInstallation(restored)
  expect(await storedCopies()).toEqual({ page: false, feed: false, picture: true })
  expect(absentAddresses.has('/lists/never-was')).toBe(false)
  await writeAtomically(fileOfPath(inFolder('pages'), '/lists/films'), JSON.stringify(page))
  await requireSameInstallation(restored)
  await (await aProcess())(restored)
  expect(await storedCopies()).toMatchObject({ page: true })
})

it('accepts an answer that another one has overtaken', async () => {
  await aSiteWithPages()
  const { requireSameInstallation, lastInstallation } = await import('./installation.ts')
  const before = await lastInstallation()
  await requireSameInstallation({ ...shown, newest: 9 }, before)
  await requireSameInstallation({ ...shown, newest: 8 }, before)
  expect(await lastInstallation()).toMatchObject({ newest: 8 })
  await expect(requireSameInstallation(shown, { ...shown, newest: 9 })).rejects.toThrow('ends at publication 7')
})

it('accepts another database, in any state, after the stored installation is deleted', async () => {
  await aSiteWithPages()
  const requireSameInstallation = await aProcess()
  await requireSameInstallation(shown)
  await rm(inFolder('installation/installation.json'))
  const other = { id: 'other', epoch: 1, newest: 1 }
  await requireSameInstallation(other)
  await expect(requireSameInstallation(shown)).rejects.toMatchObject({ name: 'CmsDown' })
  await (await aProcess())(other)
})
