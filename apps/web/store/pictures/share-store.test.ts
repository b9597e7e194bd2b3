import { readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, it, vi } from 'vitest'
import { isSharePictureName, type Recipe, recipeOfList } from '../../share-picture/recipe.ts'
import { aRankedList, aSite, entriesOf, renditionName } from '../../testing/builders.ts'
import { aTemporaryFolder } from '../../testing/temporary-folder.ts'
import { writeAtomically } from '../write-atomically.mjs'
import { readSharePicture, storeSharePicture } from './share-store.ts'

const folder = aTemporaryFolder()
const recipeOf = (...films: string[]): Recipe => recipeOfList(aRankedList({ entries: entriesOf(...films) }), aSite())
const made = () => readdir(join(folder.path, 'web/share')).catch(() => [])

const withRendition = async (bytes?: Buffer) => {
  const image =
    bytes ??
    (await sharp({ create: { background: 'red', channels: 3, height: 90, width: 160 } })
      .webp()
      .toBuffer())
  await writeAtomically(join(folder.path, 'web/media', renditionName(1600)), image)
}

it('makes a picture once, also for calls at the same time, and stores it', async () => {
  await withRendition()
  const [one, two] = await Promise.all([storeSharePicture(recipeOf('Heat', 'Rocky')), storeSharePicture(recipeOf('Heat', 'Rocky'))])
  expect(two).toEqual(one)
  expect(one).toMatchObject({ width: 1200, height: 630, alt: '2 films. A sled in the snow' })
  const [name = '', ...others] = await made()
  expect(others).toEqual([])
  expect(one?.path).toBe(`/share/${name}`)
  expect(isSharePictureName(name)).toBe(true)
  expect((await sharp((await readSharePicture(name)) ?? undefined).metadata()).width).toBe(1200)
})

it('makes a new picture for other words, but not for a re-rank', async () => {
  await withRendition()
  const before = await storeSharePicture(recipeOf('Heat', 'Rocky'))
  await writeFile(join(folder.path, 'web/share', before?.path.slice('/share/'.length) ?? ''), 'untouched')
  expect(await storeSharePicture(recipeOf('Rocky', 'Heat'))).toEqual(before)
  expect(await readSharePicture(before?.path.slice('/share/'.length) ?? '')).toEqual(Buffer.from('untouched'))
  expect((await storeSharePicture(recipeOf('Rocky', 'Heat', 'Mulan')))?.path).not.toBe(before?.path)
})

it('makes a lost picture again', async () => {
  await withRendition()
  const before = await storeSharePicture(recipeOf('Heat'))
  await rm(join(folder.path, 'web/share'), { recursive: true })
  expect(await readSharePicture(before?.path.slice('/share/'.length) ?? '')).toBeNull()
  expect(await storeSharePicture(recipeOf('Heat'))).toEqual(before)
  expect(await made()).toHaveLength(1)
})

it('resolves to null when the picture cannot be made, and logs the reason', async () => {
  await withRendition(Buffer.from('no image'))
  const log = vi.spyOn(console, 'error').mockReturnValue()
  expect(await storeSharePicture(recipeOf('Heat'))).toBeNull()
  expect(log).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/The share picture of "1 films" could not be made: .+/))
  expect(await made()).toEqual([])
  log.mockRestore()
})
