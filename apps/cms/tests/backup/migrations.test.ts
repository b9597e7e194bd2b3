import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { createClient } from '@libsql/client'
import config from '@payload-config'
import type { Migration } from 'payload'
import { afterEach, expect, it, vi } from 'vitest'
import { verifyArchive } from '../../src/backup/archive/verify-archive.ts'
import { backUpBeforeMigration } from '../../src/backup/before-migration.ts'
import { writeBackup } from '../../src/backup/write-backup.ts'
import { migrate } from '../../src/database/migrations/migrate.ts'
import { migrations as mongodbMigrations } from '../../src/database/migrations/mongodb/index.ts'
import { migrations as sqliteMigrations } from '../../src/database/migrations/sqlite/index.ts'
import { env } from '../../src/env.ts'
import { isMongo, useCms } from '../harness/cms.ts'
import { aMontage } from '../harness/documents/content.ts'

const cms = useCms()
const known = (isMongo ? mongodbMigrations : sqliteMigrations) as Migration[]

/** As the release after this one would find the database. */
const withLaterMigration = (): Migration => {
  const later = { down: async () => {}, name: '20990101_000000_later', up: vi.fn(async () => {}) }
  known.push(later)
  return later
}
const applied = async () => {
  const { docs } = await cms.payload.find({ collection: 'payload-migrations', overrideAccess: true, sort: 'name' })
  return docs.map(({ name }) => name)
}
const backups = () => readdir(env.backupDir).catch(() => [])

afterEach(async () => {
  while (known.at(-1)?.name.endsWith('_later')) known.pop()
  await cms.payload.delete({ collection: 'payload-migrations', overrideAccess: true, where: { name: { equals: '20990101_000000_later' } } })
})

it('a database that needs none is not backed up', async () => {
  const before = vi.fn(async () => {})
  await migrate(cms.payload, before)
  expect(before).not.toHaveBeenCalled()
})

it('a database in use is backed up as it was before the migration, for this user only', async () => {
  const { title } = await aMontage(cms.payload)
  const later = withLaterMigration()
  const lines: string[] = []
  await migrate(cms.payload, async () => {
    expect(later.up).not.toHaveBeenCalled()
    await backUpBeforeMigration(await config, (line) => lines.push(line))
  })
  expect(later.up).toHaveBeenCalledOnce()
  const [name = ''] = await backups()
  expect(lines).toEqual([expect.stringContaining(name)])
  const file = path.join(env.backupDir, name)
  expect((await stat(file)).mode & 0o777).toBe(0o600)
  if (isMongo) expect((await verifyArchive(file)).newestMigration).not.toContain('later')
  else {
    const client = createClient({ url: `file:${file}` })
    expect((await client.execute('SELECT title FROM montages')).rows[0]?.title).toBe(title)
    expect(JSON.stringify((await client.execute('SELECT name FROM payload_migrations')).rows)).not.toContain('later')
    client.close()
  }
})

it('without room for the backup nothing is migrated', async () => {
  const later = withLaterMigration()
  await expect(migrate(cms.payload, () => Promise.reject(new Error('The disk is full')))).rejects.toThrow('The disk is full')
  expect(later.up).not.toHaveBeenCalled()
  expect(await applied()).not.toContain(later.name)
})

it('on MongoDB it can be switched off', async () => {
  if (!isMongo) return
  const before = await backups()
  env.backupBeforeMigration = 'no'
  await backUpBeforeMigration(await config, () => {})
  expect(await backups()).toEqual(before)
})

it('a database of a later release is refused with a sentence, by the start and by the backup', async () => {
  await cms.payload.create({ collection: 'payload-migrations', data: { batch: 9, name: '20990101_000000_later' }, overrideAccess: true })
  // The later release has renamed a column, too.
  const rename = (from: string, to: string) =>
    createClient({ url: `file:${env.dataDir}/montage.db` }).execute(`ALTER TABLE montages RENAME COLUMN ${from} TO ${to}`)
  if (!isMongo) await rename('song', 'song_title')
  await expect(migrate(cms.payload)).rejects.toThrow(/made by another version of Montage.*20990101_000000_later/)
  const file = path.join(env.dataDir, 'later.tar.gz')
  await expect(writeBackup(await config, file, () => {})).rejects.toThrow(/20990101_000000_later, which this release does not know/)
  await expect(readFile(file)).rejects.toThrow('ENOENT')
  if (!isMongo) await rename('song_title', 'song')
})
