import { afterEach, beforeAll, expect, it } from 'vitest'
import { runningTry } from '../../src/database/retrying.ts'
import type { Media } from '../../src/payload-types.ts'
import { uploads } from '../../src/storage/stores.ts'
import type { Client } from '../harness/client.ts'
import { useCms } from '../harness/cms.ts'
import { expectGivenUp, meetConflicts } from '../harness/conflicts.ts'
import { blob, picture } from '../harness/images.ts'
import { namesIn } from '../harness/storage/files.ts'

const cms = useCms()

let client: Client
let image: Media
let end = () => {}

beforeAll(async () => {
  client = await cms.as('editor')
  image = (await send('/media', 'POST')).body.doc as unknown as Media
})
afterEach(() => end())

const meet = async (times: number, when: 'afterChange' | 'afterDelete' = 'afterChange') => {
  ;({ end } = await meetConflicts(cms, 'media', times, when))
}
const send = async (to: string, method: string) =>
  client.upload(to, blob(await picture(640, 360).png().toBuffer()), 'a.png', { alt: 'A runner', credit: 'Ada Lens' }, method)
const stored = async () => Promise.all((await namesIn(uploads)).map(async (name) => [name, await uploads.read(name)]))

it('the files of an upload that was tried again are there once', async () => {
  const before = await namesIn(uploads)
  await meet(2)
  const { body, status } = await send('/media', 'POST')
  expect(status).toBe(201)
  const { filename, sizes } = body.doc as unknown as Media
  const added = (await namesIn(uploads)).filter((name) => !before.includes(name))
  expect(added.sort()).toEqual([filename, sizes?.thumbnail?.filename].sort())
})

it.each([
  ['an upload', 'afterChange', () => send('/media', 'POST')],
  ['a new file for an image', 'afterChange', () => send(`/media/${image.id}`, 'PATCH')],
  ['a delete', 'afterDelete', () => client.delete(`/media/${image.id}`)],
] as const)('files are as they were when %s was given up', async (_what, when, act) => {
  const before = await stored()
  await meet(5, when)
  expect((await act()).status).toBe(503)
  expect(await stored()).toEqual(before)
  expectGivenUp(cms)
})

it('nothing comes back of an image that somebody else has given another file before the lost try was undone', async () => {
  const before = await namesIn(uploads)
  const { id } = (await send('/media', 'POST')).body.doc as unknown as Media
  const others = ['theirs']
  const { beforeOperation } = cms.payload.collections.media.config.hooks
  const theirs = () => {
    // Undone first: after the rollback, before the files are looked at.
    if (others.pop()) runningTry()?.undo.push(async () => void expect((await send(`/media/${id}`, 'PATCH')).status).toBe(200))
  }
  await meet(1)
  beforeOperation.unshift(theirs)
  const { body, status } = await send(`/media/${id}`, 'PATCH')
  beforeOperation.splice(beforeOperation.indexOf(theirs), 1)

  expect(status, JSON.stringify(body)).toBe(200)
  const { filename, sizes } = body.doc as unknown as Media
  const added = (await namesIn(uploads)).filter((name) => !before.includes(name))
  expect(added.sort()).toEqual([filename, sizes?.thumbnail?.filename].sort())
})

it('a new file takes the place of the old one, and a delete leaves nothing', async () => {
  const { filename, id, sizes } = (await send('/media', 'POST')).body.doc as unknown as Media
  const after = (await send(`/media/${id}`, 'PATCH')).body.doc as unknown as Media
  const names = await namesIn(uploads)
  expect(names).toEqual(expect.arrayContaining([after.filename, after.sizes?.thumbnail?.filename]))
  for (const old of [filename, sizes?.thumbnail?.filename]) expect(names).not.toContain(old)
  expect((await client.delete(`/media/${id}`)).status).toBe(200)
  expect(names.filter((name) => ![after.filename, after.sizes?.thumbnail?.filename].includes(name))).toEqual(await namesIn(uploads))
})
