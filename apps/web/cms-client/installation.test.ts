import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Installation } from 'types/site-questions'
import { expect, it, vi } from 'vitest'
import { isFile } from '../store/files.ts'
import { absentAddresses } from '../store/pages/absent-addresses.mjs'
import { fileOfPath, readStoredPage } from '../store/pages/stored-pages.mjs'
import { writeWhole } from '../store/write-whole.mjs'
import { aTemporaryFolder } from '../testing/temporary-folder.ts'

const folder = aTemporaryFolder()
const inFolder = (...parts: string[]) => join(folder.path, 'web', ...parts)
const page = { build: '', lastModified: 0, value: null }
const mine: Installation = { id: 'mine', epoch: 2, newest: 7 }

/** A process of its own: nothing in memory. */
async function aProcess(): Promise<(answered: Installation) => Promise<void>> {
  vi.resetModules()
  const { demandMine, knownInstallation } = await import('./installation.ts')
  return async (answered) => demandMine(answered, await knownInstallation())
}

/** A site that shows my database, with a page, a feed and a picture. */
async function aSiteOfMine() {
  await (await aProcess())(mine)
  await writeWhole(fileOfPath(inFolder('pages'), '/lists/films'), JSON.stringify(page))
  await writeWhole(fileOfPath(inFolder('files'), '/feed.xml'), '{}')
  await writeWhole(inFolder('media/a.webp'), 'a picture')
}

const whatIsThere = async () => ({
  page: (await readStoredPage(inFolder('pages'), '/lists/films')) !== null,
  feed: await isFile(fileOfPath(inFolder('files'), '/feed.xml')),
  picture: await isFile(inFolder('media/a.webp')),
})

it.each<[string, Partial<Installation>]>([
  ['another database answers', { id: 'other' }],
  ['another database answers that was restored', { id: 'other', epoch: 3 }],
  ['an older state of it answers', { newest: 6 }],
  ['a state from before it was restored answers', { epoch: 1, newest: 8 }],
])('calls it an outage when %s, says what to do, and leaves all pages as they are', async (_case, over) => {
  await aSiteOfMine()
  const demandMine = await aProcess()
  // Of which it knows by the folder, then by its memory too.
  for (const _time of [1, 2]) {
    const fault = { message: expect.stringContaining('pnpm site:accept'), name: 'CmsDown' }
    await expect(demandMine({ ...mine, ...over })).rejects.toMatchObject(fault)
    expect(await whatIsThere()).toEqual({ page: true, feed: true, picture: true })
    await demandMine(mine)
  }
})

it('follows what is published, and remembers it over the end of the process', async () => {
  await aSiteOfMine()
  await (await aProcess())({ ...mine, newest: 8 })
  await expect((await aProcess())(mine)).rejects.toThrow('its database ends at publication 7, and this site shows 8')
  expect(await whatIsThere()).toEqual({ page: true, feed: true, picture: true })
})

it('follows a restore, once: what was made of the database before is removed, and pictures stay', async () => {
  await aSiteOfMine()
  const restored = { ...mine, epoch: 3, newest: 4 }
  const demandMine = await aProcess()
  absentAddresses.set('/lists/never-was', page)
  await demandMine(restored)
  expect(await whatIsThere()).toEqual({ page: false, feed: false, picture: true })
  expect(absentAddresses.has('/lists/never-was')).toBe(false)
  await writeWhole(fileOfPath(inFolder('pages'), '/lists/films'), JSON.stringify(page))
  await demandMine(restored)
  await (await aProcess())(restored)
  expect(await whatIsThere()).toMatchObject({ page: true })
})

it('takes no answer for older that was only overtaken by another', async () => {
  await aSiteOfMine()
  const { demandMine, knownInstallation } = await import('./installation.ts')
  const before = await knownInstallation()
  await demandMine({ ...mine, newest: 9 }, before)
  await demandMine({ ...mine, newest: 8 }, before)
  expect(await knownInstallation()).toMatchObject({ newest: 8 })
  await expect(demandMine(mine, { ...mine, newest: 9 })).rejects.toThrow('ends at publication 7')
})

it('takes another database, and any state of it, once somebody removed what it knew', async () => {
  await aSiteOfMine()
  const demandMine = await aProcess()
  await demandMine(mine)
  await rm(inFolder('installation/installation.json'))
  const other = { id: 'other', epoch: 1, newest: 1 }
  await demandMine(other)
  await expect(demandMine(mine)).rejects.toMatchObject({ name: 'CmsDown' })
  await (await aProcess())(other)
})
