import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import config from '@payload-config'
import { beforeEach, expect, it } from 'vitest'

import { backUpWhenDue } from '../../src/backup/scheduled/back-up-when-due.ts'
import { isBackupLate, lastBackup } from '../../src/backup/scheduled/last-backup.ts'
import { writeBackup } from '../../src/backup/write-backup.ts'
import { env } from '../../src/env.ts'
import { useCms } from '../harness/cms.ts'

const cms = useCms()
const at = (time: string) => new Date(`2026-11-${time}Z`)
let made: string[] = []

const make = async (file: string) => {
  made.push(path.basename(file))
  await mkdir(env.backupDir, { recursive: true })
  await writeFile(file, 'archive')
}
const run = (now: Date, given = make) => backUpWhenDue(cms.payload, { make: given, now })

beforeEach(async () => {
  Object.assign(env, { backupEvery: '1d', backupKeep: '2' })
  made = []
  await cms.payload.db.deleteMany({ collection: 'payload-kv', where: {} })
})

it('one is made in each interval, by one of the processes', async () => {
  await Promise.all([run(at('20T03:00:00')), run(at('20T03:00:00'))])
  await run(at('20T22:00:00'))
  expect(made).toEqual(['montage-2026-11-20T030000Z.tar.gz'])
  await run(at('21T01:00:00'))
  expect(made).toHaveLength(2)
  expect(await lastBackup(cms.payload)).toEqual({ at: '2026-11-21T01:00:00.000Z', bytes: 7, file: path.join(env.backupDir, made[1] ?? '') })
})

it('none is made where none is set', async () => {
  env.backupEvery = ''
  await run(at('20T03:00:00'))
  expect(made).toEqual([])
  expect(await isBackupLate(cms.payload, at('01T00:00:00'), at('20T03:00:00'))).toBe(false)
})

it('a failed one says why, does not count, and is tried again', async () => {
  const fail = () => Promise.reject(new Error('The disk is full'))
  await expect(run(at('20T03:00:00'), fail)).rejects.toThrow('The disk is full')
  expect(await lastBackup(cms.payload)).toBeNull()
  await run(at('20T03:05:00'))
  expect(made).toHaveLength(1)
})

it('it is late after two intervals without one, counted from the start of the process', async () => {
  expect(await isBackupLate(cms.payload, at('18T00:00:00'), at('19T23:00:00'))).toBe(false)
  expect(await isBackupLate(cms.payload, at('18T00:00:00'), at('20T01:00:00'))).toBe(true)
  await run(at('20T02:00:00'))
  expect(await isBackupLate(cms.payload, at('18T00:00:00'), at('21T03:00:00'))).toBe(false)
})

it('old ones are removed; backups with names of their own stay', async () => {
  for (const name of ['before-the-move.tar.gz', 'before-migration-2026-11-01T000000Z.db'])
    await writeFile(path.join(env.backupDir, name), '')
  for (const day of ['22', '23', '24']) await run(at(`${day}T00:00:00`))
  expect((await readdir(env.backupDir)).sort()).toEqual([
    'before-migration-2026-11-01T000000Z.db',
    'before-the-move.tar.gz',
    'montage-2026-11-23T000000Z.tar.gz',
    'montage-2026-11-24T000000Z.tar.gz',
  ])
})

it('a real one is whole, and removes what a killed one left, not what another one writes', async () => {
  const [left, writing] = ['montage-2026-11-10T000000Z.tar.gz.Ab3dEf', 'montage-2026-11-20T010000Z.tar.gz.77.part']
  await mkdir(path.join(env.backupDir, left), { recursive: true })
  const yesterday = new Date(Date.now() - 23 * 3_600_000)
  await utimes(path.join(env.backupDir, left), yesterday, yesterday)
  await writeFile(path.join(env.backupDir, writing), 'young')
  await backUpWhenDue(cms.payload, { make: async (file) => writeBackup(await config, file, () => {}) })
  expect((await lastBackup(cms.payload))?.bytes).toBeGreaterThan(500)
  const names = await readdir(env.backupDir)
  expect([names.includes(left), names.includes(writing)]).toEqual([false, true])
})
