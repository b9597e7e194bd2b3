import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, it } from 'vitest'

import { verifyArchive } from './verify-archive.ts'
import { type AddPart, writeArchive } from './write-archive.ts'

const about = {
  database: 'SQLite' as const,
  format: 1,
  isSnapshot: true,
  madeAt: '2026-11-27T03:00:00.000Z',
  missing: [],
  newestMigration: 'initial',
  release: '0.1.0',
}
const lines = '{"id":"1"}\n{"id":"2"}\n'

let folder = ''
let file = ''
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'montage-archive-'))
  file = path.join(folder, 'a.tar.gz')
})
afterEach(() => rm(folder, { recursive: true }))

const write = (more: (add: AddPart) => Promise<void> = async () => {}) =>
  writeArchive(file, async (add) => {
    await add({ bytes: lines.length, documents: 2, name: 'collections/lists.jsonl' }, Readable.from([Buffer.from(lines)]))
    await more(add)
    return about
  })

/** Changes the bytes of an archive, not its length. */
async function change(from: string, to: string): Promise<void> {
  const bytes = gunzipSync(await readFile(file)).toString('latin1')
  await writeFile(file, gzipSync(Buffer.from(bytes.replace(from, to), 'latin1')))
}

it('is whole as it was written, for this user only, with nothing beside it', async () => {
  await write()
  const manifest = await verifyArchive(file)
  expect(manifest).toMatchObject({ ...about, parts: [{ bytes: lines.length, documents: 2, name: 'collections/lists.jsonl' }] })
  expect((await stat(file)).mode & 0o777).toBe(0o600)
  expect(await readdir(folder)).toEqual(['a.tar.gz'])
})

it('never overwrites a file', async () => {
  await writeFile(file, 'mine')
  await expect(write()).rejects.toThrow('exists already, and a backup never overwrites')
  expect(await readFile(file, 'utf8')).toBe('mine')
})

it('leaves nothing behind when a part cannot be read', async () => {
  const broken = Readable.from(
    (async function* () {
      yield Buffer.from('x')
      throw new Error('The bucket does not answer')
    })(),
  )
  await expect(write((add) => add({ bytes: 5, name: 'media/a.jpg' }, broken))).rejects.toThrow('The bucket does not answer')
  expect(await readdir(folder)).toEqual([])
})

it('leaves nothing behind when a file is shorter than its store says', async () => {
  await expect(write((add) => add({ bytes: 5, name: 'media/a.jpg' }, Readable.from([Buffer.from('x')])))).rejects.toThrow()
  expect(await readdir(folder)).toEqual([])
})

it.each([
  ['another byte of a document', '{"id":"2"}', '{"id":"3"}', 'collections/lists.jsonl has other bytes than when it was made'],
  ['another count', '"documents": 2', '"documents": 3', 'holds 2 documents instead of 3'],
  [
    'a part that the manifest does not name',
    '"name": "collections/lists',
    '"name": "collections/listz',
    'collections/listz.jsonl is not in it',
  ],
  ['a later format', '"format": 1', '"format": 2', 'has the format 2, and this release reads 1 only'],
])('is refused with %s', async (_, from, to, message) => {
  await write()
  await change(from, to)
  await expect(verifyArchive(file)).rejects.toThrow(message)
})

it('is refused when it was cut off, is another file, or is not there', async () => {
  await write()
  const bytes = await readFile(file)
  await writeFile(file, bytes.subarray(0, bytes.length / 2))
  await expect(verifyArchive(file)).rejects.toThrow('is damaged')
  await writeFile(file, 'not an archive')
  await expect(verifyArchive(file)).rejects.toThrow('is damaged, or no backup of Montage')
  await rm(file)
  await expect(verifyArchive(file)).rejects.toThrow('There is no file')
})
