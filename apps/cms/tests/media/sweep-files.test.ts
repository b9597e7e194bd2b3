import { beforeAll, expect, it, vi } from 'vitest'
import { checkFiles } from '../../src/media/file-check/check-files.ts'
import { findUnneededFiles, sweepFiles } from '../../src/media/sweep/sweep-files.ts'
import type { Media } from '../../src/payload-types.ts'
import { encodeWaiting } from '../../src/renditions/encoding/encode-waiting.ts'
import { renditions, uploads } from '../../src/storage/stores.ts'
import type { Client } from '../harness/client.ts'
import { useCms } from '../harness/cms.ts'
import { aMontage, anImage } from '../harness/documents/content.ts'
import { renditionsOf } from '../harness/documents/renditions.ts'
import { contentAt, requestRendition } from '../harness/site-requests.ts'
import { namesIn } from '../harness/storage/files.ts'

const cms = useCms()
let editor: Client

beforeAll(async () => {
  editor = await cms.as('editor')
})

const inDays = (days: number) => Date.now() + days * 24 * 60 * 60_000
const encode = () => encodeWaiting(cms.payload)

async function creditAgain({ id }: Media, credit: string): Promise<void> {
  expect((await editor.edit(`/media/${id}`, { credit })).status).toBe(200)
  await encode()
}

it('renditions that were hidden are removed after thirty days; shown ones and the upload stay', async () => {
  const image = await anImage(cms.payload)
  const montage = await aMontage(cms.payload, { image: image.id })
  await encode()
  const first = (await renditionsOf(image.id, cms.payload)).files?.map(({ name }) => name) ?? []
  await creditAgain(image, 'Photograph: Bo')
  await creditAgain(image, 'Photograph: Cy')
  const before = await namesIn(renditions)

  expect(await sweepFiles(cms.payload, inDays(29))).toEqual([])
  expect(await namesIn(renditions)).toEqual(before)

  expect(await sweepFiles(cms.payload, inDays(31))).toEqual([])
  const after = await namesIn(renditions)
  const { files = [] } = await renditionsOf(image.id, cms.payload)
  expect(after.toSorted()).toEqual(files?.map(({ name }) => name).toSorted())
  for (const name of first) expect(after).not.toContain(name)
  const onPage = (await contentAt<'montage'>(`/montages/${montage.slug}`)).picture?.files ?? []
  expect(onPage.length).toBeGreaterThan(0)
  for (const { name } of onPage) expect((await requestRendition(name)).status, name).toBe(200)
  expect(await checkFiles(cms.payload)).toEqual([])
})

it('a credit that is put back within thirty days shows the old files again, and they stay', async () => {
  const image = await anImage(cms.payload, { credit: 'Photograph: Ada' })
  await encode()
  const shown = async () => ((await renditionsOf(image.id, cms.payload)).files ?? []).filter(({ isShown }) => isShown)
  const first = (await shown()).map(({ name }) => name)
  await creditAgain(image, 'Photograph: Bo')
  await creditAgain(image, 'Photograph: Ada')
  expect((await shown()).map(({ name }) => name).toSorted()).toEqual(first.toSorted())
  expect(
    (await shown()).map(({ hiddenAt }) => hiddenAt ?? null),
    'their thirty days begin anew',
  ).toEqual(first.map(() => null))
  await sweepFiles(cms.payload, inDays(31))
  expect(await checkFiles(cms.payload)).toEqual([])
})

it('files of deleted images are removed, and files of killed processes', async () => {
  const image = await anImage(cms.payload)
  await encode()
  const { files = [] } = await renditionsOf(image.id, cms.payload)
  expect((await editor.delete(`/media/${image.id}`)).status).toBe(200)
  await uploads.write('of-a-killed-process.png', Buffer.from('half'))

  await sweepFiles(cms.payload)
  expect(await uploads.sizeOf('of-a-killed-process.png'), 'its document may be saved now').not.toBeNull()
  await sweepFiles(cms.payload, inDays(31))
  expect(await uploads.sizeOf('of-a-killed-process.png')).toBeNull()
  for (const { name } of files ?? []) expect(await renditions.sizeOf(name), name).toBeNull()
  expect(await checkFiles(cms.payload)).toEqual([])
})

it('a rendition that another image shows too stays', async () => {
  const image = await anImage(cms.payload)
  await encode()
  const set = await renditionsOf(image.id, cms.payload)
  const other = await anImage(cms.payload)
  await encode()
  const { id } = await renditionsOf(other.id, cms.payload)
  const hiddenAt = new Date().toISOString()
  const files = set.files?.map(({ id: _id, ...file }) => ({ ...file, hiddenAt, isShown: false })) ?? []
  await cms.payload.update({ collection: 'renditions', data: { files }, id, overrideAccess: true })

  await sweepFiles(cms.payload, inDays(31))
  for (const { name } of set.files ?? []) expect(await renditions.sizeOf(name), name).not.toBeNull()
})

it('nothing is removed when most uploads belong to no image: the database may be another one', async () => {
  const names = Array.from({ length: 20 }, (_name, place) => `stray-${place}.png`)
  for (const name of names) await uploads.write(name, Buffer.from('of another database'))
  const before = [await namesIn(uploads), await namesIn(renditions)]
  const warned = await sweepFiles(cms.payload, inDays(31))
  expect(warned).toEqual([
    expect.stringMatching(/^2\d uploads in .*media.* belong to no image, and \d+ images are in the database\. Is it the right one/),
  ])
  expect([await namesIn(uploads), await namesIn(renditions)]).toEqual(before)
  expect((await findUnneededFiles(cms.payload, inDays(31))).uploads.map(({ name }) => name)).toEqual(expect.arrayContaining(names))
  for (const name of names) await uploads.remove(name)
})

it('a file that cannot be removed does not keep the others', async () => {
  for (const name of ['a.png', 'b.png']) await uploads.write(name, Buffer.from('stray'))
  const remove = uploads.remove
  const spy = vi.spyOn(uploads, 'remove').mockImplementation((name) => (name === 'a.png' ? Promise.reject(new Error('No.')) : remove(name)))
  await expect(sweepFiles(cms.payload, inDays(31))).rejects.toThrow('No.')
  spy.mockRestore()
  expect([await uploads.sizeOf('a.png'), await uploads.sizeOf('b.png')]).toEqual([5, null])
  await uploads.remove('a.png')
})
