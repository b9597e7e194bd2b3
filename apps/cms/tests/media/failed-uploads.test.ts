import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'

import type { Media } from '../../src/payload-types.ts'
import type { FileStore } from '../../src/storage/file-store.ts'
import { renditions, uploads } from '../../src/storage/stores.ts'
import { type Client, messageOf } from '../harness/client.ts'
import { useCms } from '../harness/cms.ts'
import { blob, picture } from '../harness/documents/images.ts'
import { namesIn } from '../harness/storage/files.ts'

const cms = useCms()

let editor: Client
let image: Media
let before: unknown

beforeAll(async () => {
  editor = await cms.as('editor')
  image = (await send('/media', 'POST')).body.doc as unknown as Media
})
beforeEach(async () => {
  before = await everything()
})
afterEach(() => {
  vi.restoreAllMocks()
  cms.errors.length = 0
})

const send = async (to: string, method: string, texts: object = { alt: 'A runner', credit: 'Ada Lens' }) =>
  editor.upload(to, blob(await picture(640, 360).png().toBuffer()), 'a.png', texts, method)

const everything = async () => ({
  files: [await namesIn(uploads), await namesIn(renditions)],
  images: (await cms.payload.find({ collection: 'media', depth: 0, overrideAccess: true, pagination: false })).docs,
})

/** Lets a store take some files, then fail. */
function failAfter(files: number, store: FileStore, code: string): void {
  const write = store.write
  let taken = 0
  vi.spyOn(store, 'write').mockImplementation(async (...file) => {
    if (taken++ === files) throw Object.assign(new Error(`${code}: it failed, write`), { code })
    await write(...file)
  })
}

const acts = [
  ['an upload', () => send('/media', 'POST')],
  ['a new file for an image', () => send(`/media/${image.id}`, 'PATCH')],
] as const

const faults = [
  ['a full disk', 'ENOSPC', 507, /disk of the CMS is full/],
  ['a folder that is read-only', 'EROFS', 503, /may not write to its data folder/],
] as const

describe.each(acts)('%s leaves nothing, and says why', (_act, act) => {
  const places = [
    ['the upload', uploads, 0],
    ['the thumbnail', uploads, 1],
    ['the first rendition', renditions, 0],
    ['the second rendition', renditions, 1],
  ] as const

  it.each(faults.flatMap((fault) => places.map((place) => [...fault, ...place] as const)))(
    '%s, %s: %i, %s, at %s',
    async (_fault, code, status, sentence, _place, store, files) => {
      failAfter(files, store, code)
      const answer = await act()
      expect([answer.status, messageOf(answer)]).toEqual([status, expect.stringMatching(sentence)])
      expect(await everything()).toEqual(before)
    },
  )

  it('when the database is away', async () => {
    const away = Object.assign(new Error('connect ECONNREFUSED'), { name: 'MongoServerSelectionError' })
    for (const name of ['create', 'updateOne'] as const) vi.spyOn(cms.payload.db, name).mockRejectedValue(away)
    const answer = await act()
    expect([answer.status, messageOf(answer)]).toEqual([503, expect.stringContaining('The database does not answer. Nothing was saved')])
    vi.restoreAllMocks()
    expect(await everything()).toEqual(before)
  })

  it('when the commit fails', async () => {
    const full = Object.assign(new Error('SQLITE_FULL: database or disk is full'), { code: 'SQLITE_FULL' })
    vi.spyOn(cms.payload.db, 'commitTransaction').mockRejectedValue(full)
    const answer = await act()
    expect([answer.status, messageOf(answer)]).toEqual([507, expect.stringContaining('disk of the CMS is full')])
    vi.restoreAllMocks()
    expect(await everything()).toEqual(before)
  })
})

it('an upload whose texts are refused leaves nothing', async () => {
  expect((await send('/media', 'POST', { alt: 'A runner', credit: 'x'.repeat(201) })).status).toBe(400)
  expect(await everything()).toEqual(before)
})
