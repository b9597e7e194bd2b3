import { afterEach, beforeAll, expect, it, vi } from 'vitest'
import type { Media } from '../../src/payload-types.ts'
import { renditions, uploads } from '../../src/storage/stores.ts'
import { type Answer, type Client, faultsOf, messageOf } from '../harness/client.ts'
import { useCms } from '../harness/cms.ts'
import { causeConflicts, expectGivenUp } from '../harness/conflicts.ts'
import { blob, picture } from '../harness/documents/images.ts'
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

it('the loser of two new files for one image leaves no file', async () => {
  const before = await namesIn(uploads)
  const { id } = (await send('/media', 'POST')).body.doc as unknown as Media
  const write = vi.spyOn(uploads, 'write')
  const store = uploads.write
  write.mockImplementationOnce(async (...file) => {
    write.mockRestore()
    await store(...file)
    expect((await send(`/media/${id}`, 'PATCH')).status, 'another user is quicker').toBe(200)
  })
  const { body, status } = await send(`/media/${id}`, 'PATCH')

  expect([status, messageOf({ body } as Answer)]).toEqual([409, expect.stringContaining('saved this image after you opened it')])
  const { filename, sizes } = (await client.get(`/media/${id}`)).body as unknown as Media
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

it('a focal point is refused for several images at once, and for one whose file is lost', async () => {
  const { filename, id } = (await send('/media', 'POST')).body.doc as unknown as Media
  const before = (await client.get(`/media/${id}`)).body
  const edits = 'uploadEdits[focalPoint][x]=10&uploadEdits[focalPoint][y]=20'
  const several = await client.patch(`/media?where[id][in]=${id},${image.id}&${edits}`, {})
  expect([several.status, messageOf(several)]).toEqual([400, expect.stringContaining('name it by its id')])

  const bytes = await uploads.read(filename ?? '')
  await uploads.remove(filename ?? '')
  const lost = await client.patch(`/media/${id}?${edits}`, {})
  expect([lost.status, faultsOf(lost)]).toEqual([400, [{ message: expect.stringContaining('is lost. Upload it again'), path: 'focalX' }]])
  expect((await client.get(`/media/${id}`)).body).toEqual(before)
  await uploads.write(filename ?? '', bytes ?? Buffer.alloc(0))
})

it('a part of a file is served, and a whole one is not sent twice', async () => {
  const { filename } = (await send('/media', 'POST')).body.doc as unknown as Media
  const get = (headers: Record<string, string> = {}) => client.send('GET', `/media/file/${filename}`, undefined, headers)
  const length = await uploads.sizeOf(filename ?? '')
  const whole = await get()
  expect([whole.status, whole.headers.get('Content-Type'), whole.headers.get('Content-Length')]).toEqual([200, 'image/png', String(length)])
  const part = await get({ Range: 'bytes=1-3' })
  expect([part.status, part.headers.get('Content-Range'), part.headers.get('Content-Length')]).toEqual([206, `bytes 1-3/${length}`, '3'])
  expect((await get({ Range: 'bytes=999999-' })).status).toBe(416)
  expect((await get({ 'If-None-Match': `"other", ${whole.headers.get('ETag')}` })).status).toBe(304)
})

it('a save of another editor does not wait for a slow store', async () => {
  const person = await client.post('/people', { _status: 'published', name: 'Ada Lens' })
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  const stores = [uploads, renditions].map((store) => {
    const write = store.write
    return vi.spyOn(store, 'write').mockImplementation(async (...file) => {
      await held
      await write(...file)
    })
  })
  const uploading = send('/media', 'POST')
  await vi.waitFor(() => expect(stores[0]).toHaveBeenCalled(), { timeout: 20_000 })

  // SQLite lets one writer through at a time.
  const saved = await client.edit(`/people/${person.body.doc.id}`, { _status: 'published', name: 'Bo Lens' })
  expect([saved.status, saved.body.doc.name]).toEqual([200, 'Bo Lens'])
  release()
  expect((await uploading).status).toBe(201)
  for (const spy of stores) spy.mockRestore()
})
