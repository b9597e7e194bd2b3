import { afterEach, beforeAll, expect, it } from 'vitest'
import { currentAttempt } from '../../src/database/conflicts/retry.ts'
import type { Media } from '../../src/payload-types.ts'
import { uploads } from '../../src/storage/stores.ts'
import type { Client } from '../harness/client.ts'
import { useCms } from '../harness/cms.ts'
import { causeConflicts, expectGivenUp } from '../harness/conflicts.ts'
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
  ;({ end } = await causeConflicts(cms, 'media', times, when))
}
const send = async (to: string, method: string) =>
  client.upload(to, blob(await picture(640, 360).png().toBuffer()), 'a.png', { alt: 'A runner', credit: 'Ada Lens' }, method)
const stored = async () => Promise.all((await namesIn(uploads)).map(async (name) => [name, await uploads.read(name)]))

it('a retried upload leaves its files once', async () => {
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

it('no file is restored when another user has replaced it before the failed attempt was undone', async () => {
  const before = await namesIn(uploads)
  const { id } = (await send('/media', 'POST')).body.doc as unknown as Media
  const others = ['theirs']
  const { beforeOperation } = cms.payload.collections.media.config.hooks
  const theirs = () => {
    // Runs after the rollback and before the files are restored.
    if (others.pop()) currentAttempt()?.undo.push(async () => void expect((await send(`/media/${id}`, 'PATCH')).status).toBe(200))
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

it('a new file replaces the old one, and a delete removes all files', async () => {
  const { filename, id, sizes } = (await send('/media', 'POST')).body.doc as unknown as Media
  const after = (await send(`/media/${id}`, 'PATCH')).body.doc as unknown as Media
  const names = await namesIn(uploads)
  expect(names).toEqual(expect.arrayContaining([after.filename, after.sizes?.thumbnail?.filename]))
  for (const old of [filename, sizes?.thumbnail?.filename]) expect(names).not.toContain(old)
  expect((await client.delete(`/media/${id}`)).status).toBe(200)
  expect(names.filter((name) => ![after.filename, after.sizes?.thumbnail?.filename].includes(name))).toEqual(await namesIn(uploads))
})
