import { mkdtemp, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { setImmediate } from 'node:timers/promises'
import config from '@payload-config'
import { beforeAll, expect, it, vi } from 'vitest'

import { verifyArchive } from '../../src/backup/archive/verify-archive.ts'
import { collectionsInBackup, collectionsLeftOut } from '../../src/backup/contents.ts'
import { requireRestorable, restoreBackup } from '../../src/backup/restore/restore-backup.ts'
import { writeBackup } from '../../src/backup/write-backup.ts'
import { env } from '../../src/env.ts'
import { readInstallation } from '../../src/installation/installation.ts'
import { requireNoUnfinishedRestore } from '../../src/installation/unfinished-restore.ts'
import { markdownToRichText } from '../../src/seed/markdown-to-rich-text.ts'
import { uploads } from '../../src/storage/stores.ts'
import { isMongo, useCms } from '../harness/cms.ts'
import { answerTo, comment } from '../harness/documents/commenting.ts'
import { aDraftOn, aMontage, aPerson } from '../harness/documents/content.ts'
import { RankedLists } from '../harness/documents/ranked-lists.ts'
import { anotherDatabase, type OtherDatabase } from '../harness/other-database.ts'
import { commentsIn, fieldsIn, historyIn, pagesIn } from './contents-of.ts'

const cms = useCms()
const ranked = new RankedLists(cms)
const own = isMongo ? 'MongoDB' : 'SQLite'
let folder = ''
let list = ''

const silent = () => {}
const back = async (name: string, from: Pick<OtherDatabase, 'databaseUrl' | 'dataDir'> = env) => {
  const file = path.join(folder, name)
  await writeBackup(await config, file, silent, from)
  return file
}

/** Into a store without files, which gets them back. */
async function restore(file: string, { payload }: OtherDatabase): Promise<void> {
  const manifest = await requireRestorable(file)
  const aside = await mkdtemp(path.join(env.dataDir, 'media-'))
  await rename(path.join(env.dataDir, 'media'), aside)
  await restoreBackup(payload, file, manifest, silent)
  for (const { name, size } of await uploads.list()) expect((await stat(path.join(aside, name))).size).toBe(size)
  expect((await uploads.list()).length).toBeGreaterThan(0)
}

async function restored(file: string): Promise<OtherDatabase> {
  const other = await anotherDatabase(own)
  await restore(file, other)
  return other
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(env.dataDir, 'backups-'))
  const { a, b, c } = ranked.ids
  const site = { address: 'https://montage.example', description: 'Ranked.', links: [{ label: 'Feed', url: 'https://feed.example' }] }
  await cms.payload.updateGlobal({ slug: 'site', data: { ...site, name: 'Montage' }, overrideAccess: true })
  const person = await aPerson(cms.payload, { biography: 'She ranks.', name: 'Ida Kettleworth' })
  const introduction = await markdownToRichText('A *fine* [link](https://a.example).', cms.payload)
  list = await ranked.publishedList([a, b, c], { byline: [person.id], introduction, title: '{count} of them' })
  await ranked.rerank(list, [c, a], { editionNote: 'Beta is out.' })
  await ranked.change(`/lists/${list}`, { _status: 'published', slug: 'moved' })
  await aDraftOn(cms.payload, 'lists', list, { title: 'A draft' })
  const { docs } = await cms.payload.find({ collection: 'users', overrideAccess: true, sort: 'email' })
  const preference = { key: 'table', user: { relationTo: 'users' as const, value: docs[0]?.id ?? '' }, value: { limit: 25 } }
  await cms.payload.db.create({ collection: 'payload-preferences', data: preference })
  const editor = await cms.as('editor')
  const row = (await editor.get(`/lists/${list}?draft=true`)).body.entries as { id: string }[]
  const thread = await comment(editor, `/lists/${list}`, 'Too high, @writer.', { anchor: `entries.${row[0]?.id}` })
  await answerTo(editor, `/lists/${list}`, thread, 'Or not.')
  const trashed = await aMontage(cms.payload, { _status: 'draft', title: 'In the trash' })
  await cms.payload.update({
    collection: 'montages',
    data: { deletedAt: new Date().toISOString() },
    draft: true,
    id: trashed.id,
    overrideAccess: true,
  })
  // As after the encoder.
  for (const { id } of (await cms.payload.find({ collection: 'renditions', depth: 0, limit: 0, overrideAccess: true })).docs)
    await cms.payload.db.updateOne({ collection: 'renditions', data: { isDone: true }, id })
})

it('holds every collection that is not left out on purpose', async () => {
  const slugs = (await config).collections.map(({ slug }) => slug)
  expect([...collectionsInBackup, ...collectionsLeftOut].sort()).toEqual(slugs.sort())
})

it('gives every page, every version and the accounts back, in a database of the same kind and of the other', async () => {
  const fields = await fieldsIn(cms.payload)
  const before = { history: await historyIn(cms.payload), pages: await pagesIn(cms.payload) }
  const file = await back('first.tar.gz')
  const same = await anotherDatabase(own)
  await restore(file, same)
  expect(await fieldsIn(same.payload)).toEqual(fields)
  expect(await pagesIn(same.payload)).toEqual(before.pages)
  expect(await historyIn(same.payload)).toEqual(before.history)
  const comments = [
    { author: 'editor', entry: 0, list: 'moved', mentions: ['writer'], text: 'Too high, @writer.' },
    { answers: 'Too high, @writer.', author: 'editor', entry: -1, list: 'moved', mentions: [], text: 'Or not.' },
  ]
  expect(await commentsIn(same.payload)).toEqual(comments)
  expect((await same.payload.findByID({ collection: 'lists', id: list, overrideAccess: true })).slug).toBe('moved')

  if (!isMongo) return
  const sqlite = await anotherDatabase('SQLite')
  await restore(file, sqlite)
  expect(await commentsIn(sqlite.payload)).toEqual(comments)
  expect(await pagesIn(sqlite.payload)).toEqual(before.pages)
  expect(await historyIn(sqlite.payload)).toEqual(before.history)

  const mongodb = await anotherDatabase('MongoDB')
  await restore(await back('second.tar.gz', sqlite), mongodb)
  expect(await pagesIn(mongodb.payload)).toEqual(before.pages)
  expect(await historyIn(mongodb.payload)).toEqual(before.history)
}, 240_000)

it('ends sessions and keeps passwords; the site takes it for a restored database, and each restore for a newer one', async () => {
  // Does not change the front page.
  await aMontage(cms.payload)
  const file = await back('sessions.tar.gz')
  const other = await anotherDatabase(own)
  await restore(file, other)
  const users = await other.payload.db.find<Record<string, unknown>>({ collection: 'users' })
  expect(users.docs.map(({ hash, sessions }) => [typeof hash, (sessions as unknown[] | undefined)?.length ?? 0])).toEqual(
    Array(3).fill(['string', 0]),
  )
  const [restored, original] = [await readInstallation(other.payload), await readInstallation(cms.payload)]
  expect(restored).toMatchObject({ id: original.id, newest: original.newest })
  expect(restored.epoch).toBeGreaterThan(original.epoch)
  const { docs } = await other.payload.find({ collection: 'outbox', overrideAccess: true })
  expect(docs).toMatchObject([{ attempts: 0, publication: original.newest, purgesOfAll: 2 }])
  const [path = '', ...more] = docs[0]?.paths ?? []
  const pages = await other.payload.db.find<{ number: number }>({ collection: 'publications', where: { path: { equals: path } } })
  expect([pages.docs[0]?.number, more], 'a page that a site can serve with this number').toEqual([original.newest, []])
})

it('goes on with the work: documents can be published, images wait for their renditions', async () => {
  const other = await anotherDatabase(own)
  await restore(await back('work.tar.gz'), other)
  const { payload } = other
  const { totalDocs } = await payload.count({ collection: 'renditions', overrideAccess: true, where: { isDone: { equals: false } } })
  expect(totalDocs).toBe((await payload.count({ collection: 'media', overrideAccess: true })).totalDocs)
  const data = { _status: 'published' as const, standfirst: 'Published again.' }
  const published = await payload.update({ collection: 'lists', data, id: list, overrideAccess: true })
  expect(published.standfirst).toBe('Published again.')
})

it('holds one moment, while an editor publishes', async () => {
  // The MongoDB server of the tests gives no snapshots.
  if (isMongo) return
  const { a, b, c } = ranked.ids
  const shown = await ranked.publishedList([a, b, c])
  const publish = async () => {
    for (let count = 0; count < 20; count++) {
      await ranked.rerank(shown, count % 2 ? [a, b, c] : [c, b, a])
      // SQLite answers at once: without it, no file would be read meanwhile.
      await setImmediate()
    }
  }
  const [file] = await Promise.all([back('busy.tar.gz'), publish()])
  const { payload } = await restored(file)
  const { slug } = await payload.findByID({ collection: 'lists', id: shown, overrideAccess: true })
  const find = { depth: 0, limit: 1, overrideAccess: true } as const
  const editions = await payload.find({ ...find, collection: 'editions', sort: '-number', where: { list: { equals: shown } } })
  const publications = await payload.find({ ...find, collection: 'publications', where: { path: { equals: `/lists/${slug}` } } })
  expect(editions.docs[0]?.publication).toBe(publications.docs[0]?.number)
  expect(((await historyIn(payload)) as { shownVersions: unknown[] }).shownVersions.length).toBeLessThan(
    ((await historyIn(cms.payload)) as { shownVersions: unknown[] }).shownVersions.length,
  )
})

it('interrupted, leaves a database that no start takes', async () => {
  const other = await anotherDatabase(own)
  const full = vi.spyOn(uploads, 'write').mockRejectedValue(new Error('The disk is full'))
  await expect(restore(await back('interrupted.tar.gz'), other)).rejects.toThrow('The disk is full')
  full.mockRestore()
  await expect(requireNoUnfinishedRestore(other.payload)).rejects.toThrow(/A restore into this database did not end/)
  await requireNoUnfinishedRestore(cms.payload)
})

it('is refused where documents or files are, and writes nothing there', async () => {
  const file = await back('refused.tar.gz')
  const manifest = await verifyArchive(file)
  await expect(restoreBackup(cms.payload, file, manifest, silent)).rejects.toThrow(
    /The database is not empty: it holds users .*Nothing was restored/,
  )
  const other = await anotherDatabase(own)
  await uploads.write('of-somebody.png', Buffer.from('x'))
  await expect(restoreBackup(other.payload, file, manifest, silent)).rejects.toThrow(/There are files in the folder .*media already/)
  expect((await other.payload.count({ collection: 'users', overrideAccess: true })).totalDocs).toBe(0)
  await rm(file)
})
