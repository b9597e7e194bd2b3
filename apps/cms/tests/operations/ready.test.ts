import { promises, type StatsFs } from 'node:fs'
import { afterEach, describe, expect, it, vi } from 'vitest'

import { saveLastBackup } from '../../src/backup/scheduled/last-backup.ts'
import { env } from '../../src/env.ts'
import { every } from '../../src/every.ts'
import { lookAround } from '../../src/operations/ready.ts'
import { anonymous, useCms } from '../harness/cms.ts'
import { aPerson } from '../harness/documents/content.ts'
import { sites } from '../harness/sites.ts'

const cms = useCms()
const why = async () => (await lookAround(cms.payload)).reasons
const warnings = async () => (await lookAround(cms.payload)).warnings

afterEach(() => void vi.restoreAllMocks())

describe('a CMS is ready', () => {
  it('when all is well, and tells strangers so, without leaving anything in the database', async () => {
    expect(await anonymous.get('/ready')).toMatchObject({ body: { ok: true, reasons: [], warnings: [] }, status: 200 })
    expect((await cms.payload.db.count({ collection: 'payload-kv' })).totalDocs).toBe(0)
  })

  it('not while the database refuses writes', async () => {
    vi.spyOn(cms.payload.db, 'create').mockRejectedValue(new Error('attempt to write a readonly database'))
    for (const _time of ['first', 'second']) expect(await why()).toEqual(['The database cannot be written.'])
    expect(cms.errors.splice(0), 'logged once').toHaveLength(1)
  })

  it('not on a database that a newer version has migrated, or that lacks migrations', async () => {
    const newer = await cms.payload.create({ collection: 'payload-migrations', data: { batch: 2, name: '29990101_newer' } })
    expect(await why()).toEqual(['The database was made by another version.'])
    await cms.payload.delete({ collection: 'payload-migrations', id: newer.id })
    expect(await why()).toEqual([])
    const { docs } = await cms.payload.find({ collection: 'payload-migrations' })
    await cms.payload.delete({ collection: 'payload-migrations', where: { id: { exists: true } } })
    expect(await why()).toEqual(['The database was made by another version.'])
    for (const { batch = 1, name = null } of docs) await cms.payload.create({ collection: 'payload-migrations', data: { batch, name } })
  })

  it('with a warning, while an announcement has waited for minutes', async () => {
    for (const site of sites) site.failingStatus = 500
    await aPerson(cms.payload)
    expect(await warnings()).toEqual([])
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 3 * 60_000)
    expect(await why()).toEqual([])
    expect(await warnings()).toEqual(['An announcement to the site has waited for more than two minutes.'])
    for (const site of sites) site.failingStatus = null
    await cms.payload.db.deleteMany({ collection: 'outbox', where: {} })
  })

  it('not while the disk is nearly full', async () => {
    vi.spyOn(promises, 'statfs').mockResolvedValue({ bavail: 1, blocks: 100, bsize: 4096 } as StatsFs)
    expect(await why()).toEqual(['The disk is nearly full.'])
  })

  it('with a warning, when two backups in turn were not made', async () => {
    env.backupEvery = '1d'
    await saveLastBackup(cms.payload, { at: new Date().toISOString(), bytes: 1, file: 'backup.tar.gz' })
    expect(await warnings()).toEqual([])
    vi.setSystemTime(Date.now() + 49 * 3_600_000)
    expect(await why()).toEqual([])
    expect(await warnings()).toEqual(['The last backup is too old.'])
    vi.useRealTimers()
    env.backupEvery = ''
  })

  // The last of this file: the loop does not end.
  it('not while a loop of the process fails', async () => {
    every({ logger: cms.payload.logger, name: 'Deliveries', pause: 60_000 }, () => Promise.reject(new Error('It fails.')))
    await expect.poll(why).toEqual(['Work in the background fails, or does not end.'])
    expect(cms.errors.splice(0)).toHaveLength(1)
  })
})
