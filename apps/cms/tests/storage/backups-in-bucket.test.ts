import { mkdir, readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { CreateMultipartUploadCommand, ListMultipartUploadsCommand } from '@aws-sdk/client-s3'
import config from '@payload-config'
import { afterEach, beforeEach, expect, it } from 'vitest'

import { verifyArchive } from '../../src/backup/archive/verify-archive.ts'
import { backUpIntoBucket } from '../../src/backup/bucket/back-up-into-bucket.ts'
import { bucketOfBackups, nameInBucket } from '../../src/backup/bucket/place.ts'
import { uploadArchive } from '../../src/backup/bucket/upload-archive.ts'
import { withArchive } from '../../src/backup/bucket/with-archive.ts'
import { requireRestorable, restoreBackup } from '../../src/backup/restore/restore-backup.ts'
import { backUpWhenDue } from '../../src/backup/scheduled/back-up-when-due.ts'
import { isBackupLate, lastBackup, recallLastBackup } from '../../src/backup/scheduled/last-backup.ts'
import { env } from '../../src/env.ts'
import { s3Client } from '../../src/storage/s3-client.ts'
import { isMongo, useCms } from '../harness/cms.ts'
import { useCommands } from '../harness/commands.ts'
import { aMontage } from '../harness/documents/content.ts'
import { anotherDatabase } from '../harness/other-database.ts'
import { requestRendition } from '../harness/site-requests.ts'
import { aroundRequests, endSteps } from '../harness/storage/around-requests.ts'
import { namesIn } from '../harness/storage/files.ts'

const cms = useCms()
const command = useCommands()
const at = (time: string) => new Date(`2026-11-${time}Z`)
const archiveOf = (day: string) => `montage-2026-11-${day}T030000Z.tar.gz`
const backups = () => namesIn(bucketOfBackups())
const small = { file: '', make: async (place: string) => uploadArchive(small.file, nameInBucket(place) ?? '') }
const run = (day: string, make: (place: string) => Promise<unknown> = small.make) =>
  backUpWhenDue(cms.payload, { make, now: at(`${day}T03:00:00`) })
const make = async (place: string) => backUpIntoBucket(await config, nameInBucket(place) ?? '', () => {})

beforeEach(async () => {
  Object.assign(env, { backupEvery: '1d', backupKeep: '2', backupTo: 'bucket' })
  small.file = path.join(env.dataDir, 'small.tar.gz')
  await writeFile(small.file, 'archive')
  await cms.payload.db.deleteMany({ collection: 'payload-kv', where: {} })
  for (const name of await backups()) await bucketOfBackups().remove(name)
})
afterEach(endSteps)

it('one that is made by itself lies in the bucket alone, is known, and is verified and restored from there', async () => {
  await aMontage(cms.payload, { title: 'Saved in the bucket' })
  await run('20', make)
  const file = `bucket:${archiveOf('20')}`
  expect(await backups()).toEqual([archiveOf('20')])
  expect(await lastBackup(cms.payload)).toEqual({ at: '2026-11-20T03:00:00.000Z', bytes: expect.any(Number), file })
  expect(await withArchive(file, verifyArchive)).toMatchObject({ missing: [] })

  const other = await anotherDatabase(isMongo ? 'MongoDB' : 'SQLite')
  await withArchive(file, async (copy) => restoreBackup(other.payload, copy, await requireRestorable(copy), () => {}))
  const { docs } = await other.payload.find({ collection: 'montages', overrideAccess: true })
  expect(docs.map(({ title }) => title)).toContain('Saved in the bucket')
  expect(await readdir(env.backupDir), 'no copy stays on the disk').toEqual([])
})

it('no route gives it to anybody', async () => {
  await run('20')
  const editor = await cms.as('editor')
  for (const name of [`../backups/${archiveOf('20')}`, `backups/${archiveOf('20')}`, archiveOf('20')]) {
    expect([403, 404]).toContain((await editor.get(`/media/file/${encodeURIComponent(name)}`)).status)
    expect([400, 404]).toContain((await requestRendition(name)).status)
  }
})

it('after a restore, or when somebody has emptied the bucket, the bucket says which was the last', async () => {
  await run('19')
  await run('20')
  await cms.payload.db.deleteMany({ collection: 'payload-kv', where: {} })
  await recallLastBackup(cms.payload)
  expect(await lastBackup(cms.payload)).toEqual({ at: '2026-11-20T03:00:00Z', bytes: 7, file: `bucket:${archiveOf('20')}` })
  expect(await isBackupLate(cms.payload, at('01T00:00:00'), at('22T02:00:00'))).toBe(false)
  expect(await isBackupLate(cms.payload, at('01T00:00:00'), at('22T04:00:00'))).toBe(true)
  for (const name of await backups()) await bucketOfBackups().remove(name)
  await recallLastBackup(cms.payload)
  expect(await lastBackup(cms.payload)).toBeNull()
})

it('old ones are removed after a success only; those with names of their own stay', async () => {
  await uploadArchive(small.file, 'before-the-move.tar.gz')
  await run('19')
  await run('20')
  await expect(run('21', () => Promise.reject(new Error('The disk is full')))).rejects.toThrow('The disk is full')
  expect(await backups()).toEqual(['before-the-move.tar.gz', archiveOf('19'), archiveOf('20')])
  await run('21')
  expect(await backups()).toEqual(['before-the-move.tar.gz', archiveOf('20'), archiveOf('21')])
  await expect(make('bucket:before-the-move.tar.gz')).rejects.toThrow('exists in backups/ of the bucket')
})

it('with other bytes in the bucket than were sent, it does not count, and nothing of it stays', async () => {
  await run('19')
  await aroundRequests(async (command, send) => {
    const sent = await send()
    if (command === 'PutObjectCommand') {
      await endSteps()
      await aroundRequests(async (again, sendAgain) => {
        if (again === 'GetObjectCommand') await bucketOfBackups().write(archiveOf('20'), Buffer.from('Archive'))
        return sendAgain()
      })
    }
    return sent
  })
  await expect(run('20')).rejects.toThrow('has other bytes than were sent')
  expect(await backups()).toEqual([archiveOf('19')])
  expect(await lastBackup(cms.payload)).toMatchObject({ file: `bucket:${archiveOf('19')}` })
})

it('a bucket that refuses any one request: the reason is said, and nothing of the backup stays', async () => {
  await run('19')
  let place = 0
  for (; ; place++) {
    let requests = 0
    await aroundRequests((_command, send) =>
      requests++ === place ? Promise.reject(Object.assign(new Error('no'), { name: 'AccessDenied' })) : send(),
    )
    const outcome = await uploadArchive(small.file, archiveOf('20')).catch(({ message }: Error) => message)
    await endSteps()
    if (outcome === undefined) break
    expect(outcome, `request ${place}`).toContain('the keys may not do this')
    expect(await backups(), `request ${place}`).toEqual([archiveOf('19')])
  }
  expect(place).toBe(4)
})

it('what a killed one left is removed after a day, not what another one writes', async () => {
  const s3 = await s3Client()
  const begin = () => s3.send(new CreateMultipartUploadCommand({ Bucket: env.s3.bucket, Key: `backups/${archiveOf('18')}` }))
  const begun = async () => (await s3.send(new ListMultipartUploadsCommand({ Bucket: env.s3.bucket }))).Uploads?.length ?? 0
  const store = bucketOfBackups()
  const leave = async () => {
    await begin()
    for (const name of [archiveOf('18'), `${archiveOf('18')}.part`]) await store.write(name, Buffer.from('half'))
  }
  await leave()
  await recallLastBackup(cms.payload)
  expect(await lastBackup(cms.payload), 'it does not count').toBeNull()
  await backUpWhenDue(cms.payload, { make: small.make })
  expect([await begun(), await backups()]).toEqual([1, expect.arrayContaining([archiveOf('18')])])

  await backUpWhenDue(cms.payload, { make: small.make, now: new Date(Date.now() + 24 * 3_600_000) })
  expect([await begun(), await backups()]).toEqual([0, expect.not.arrayContaining([archiveOf('18'), `${archiveOf('18')}.part`])])
  expect(await backups()).toHaveLength(2)
})

it('a backup that is not there is answered with the newest that are, and a name that is none with a sentence', async () => {
  await run('20')
  await mkdir(env.backupDir, { recursive: true })
  await expect(withArchive('bucket:gone.tar.gz', verifyArchive)).rejects.toThrow(`The newest in it: bucket:${archiveOf('20')}.`)
  await expect(withArchive('bucket:../media/a.tar.gz', verifyArchive)).rejects.toThrow('is named like bucket:before-the-move.tar.gz')
})

it('the commands write into the bucket and read from it', async () => {
  const made = await command('backup', [], { BACKUP_TO: 'bucket' })
  const [, place = ''] = /The backup is in (bucket:montage-\S+Z\.tar\.gz)\. It is whole\./.exec(made.output) ?? []
  expect(await backups(), made.output).toEqual([nameInBucket(place)])
  expect(await command('verify-backup', [place])).toMatchObject({ code: 0, output: expect.stringContaining('It is whole.') })
  const refused = await command('restore', [place])
  expect(refused).toMatchObject({ code: 1, output: expect.stringContaining('The database is not empty') })
})
