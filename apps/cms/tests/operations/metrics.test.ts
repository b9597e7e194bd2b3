import { describe, expect, it, vi } from 'vitest'
import { saveLastBackup } from '../../src/backup/scheduled/last-backup.ts'
import { Conflict } from '../../src/database/conflicts/conflict.ts'
import { retry } from '../../src/database/conflicts/retry.ts'
import { WriterQueue } from '../../src/database/sqlite/writer-queue.ts'
import { deliverPending } from '../../src/delivery/deliver.ts'
import { metrics } from '../../src/metrics/metrics.ts'
import { addProcessMetrics } from '../../src/operations/process-metrics.ts'
import { anonymous, emailOf, useCms } from '../harness/cms.ts'
import { deliveriesOf } from '../harness/deliveries.ts'
import { aMontage } from '../harness/documents/content.ts'
import { sites } from '../harness/sites.ts'

const cms = useCms()
const deliveries = deliveriesOf(cms)
let isAdded = false

async function read(name: string): Promise<number> {
  if (!isAdded) addProcessMetrics(cms.payload)
  isAdded = true
  const text = await metrics.registry.metrics()
  return Number(new RegExp(`^${name.replace(/[{}]/g, '\\$&')} (.+)$`, 'm').exec(text)?.[1] ?? 0)
}

describe('the metrics tell', () => {
  it('the outbox, and once the site has answered, the time from the publish', async () => {
    await deliveries.aKnownMontage()
    for (const site of sites) site.failingStatus = 500
    const before = await read('montage_publish_to_live_seconds_count')
    await aMontage(cms.payload)
    await deliverPending(cms.payload)
    expect(await read('montage_outbox_items')).toBeGreaterThan(0)
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 90_000)
    expect(await read('montage_outbox_oldest_item_age_seconds')).toBeGreaterThanOrEqual(90)
    vi.restoreAllMocks()
    expect(await read('montage_publish_to_live_seconds_count')).toBe(before)

    for (const site of sites) site.failingStatus = null
    await deliveries.wakeAll()
    await deliverPending(cms.payload)
    expect([await read('montage_outbox_items'), await read('montage_outbox_oldest_item_age_seconds')]).toEqual([0, 0])
    expect(await read('montage_publish_to_live_seconds_count')).toBeGreaterThan(before)
  })

  it('images that wait for renditions', async () => {
    await cms.payload.db.updateMany({ collection: 'renditions', data: { isDone: true }, where: {} })
    expect(await read('montage_renditions_waiting')).toBe(0)
    await aMontage(cms.payload)
    expect(await read('montage_renditions_waiting')).toBe(1)
  })

  it('sign-ins that were refused', async () => {
    const before = await read('montage_sign_ins_refused_total{reason="password"}')
    await anonymous.post('/users/login', { email: emailOf('editor'), password: 'a guess' })
    expect(await read('montage_sign_ins_refused_total{reason="password"}')).toBe(before + 1)
    for (let guess = 0; guess < 8; guess++) await anonymous.post('/users/login', { email: emailOf('editor'), password: 'a guess' })
    expect(await read('montage_sign_ins_refused_total{reason="limit"}')).toBeGreaterThan(0)
  })

  it('retries after conflicts', async () => {
    const before = await read('montage_database_retries_total')
    let attempts = 0
    await retry(async () => {
      if (++attempts < 3) throw new Conflict(new Error('busy'))
    })
    expect(await read('montage_database_retries_total')).toBe(before + 2)
  })

  it('writers that wait for their turn', async () => {
    const queue = new WriterQueue()
    const endFirst = await queue.turn()
    const second = queue.turn()
    expect(await read('montage_database_writers_waiting')).toBe(1)
    endFirst()
    ;(await second)()
    expect(await read('montage_database_writers_waiting')).toBe(0)
  })

  it('when the last backup was made', async () => {
    expect(await read('montage_last_backup_timestamp_seconds')).toBeNaN()
    await saveLastBackup(cms.payload, { at: '2026-11-27T03:00:00.000Z', bytes: 1, file: 'backup.tar.gz' })
    expect(await read('montage_last_backup_timestamp_seconds')).toBe(Date.parse('2026-11-27T03:00:00.000Z') / 1000)
  })

  it('memory and the delay of the event loop', async () => {
    expect(await read('nodejs_heap_size_used_bytes')).toBeGreaterThan(0)
    expect(await metrics.registry.metrics()).toContain('\nnodejs_eventloop_lag_p99_seconds ')
  })

  it('what they can, while the database is away', async () => {
    vi.spyOn(cms.payload.db, 'find').mockRejectedValue(new Error('away'))
    expect(await read('montage_outbox_items')).toBeNaN()
    expect(await read('nodejs_heap_size_used_bytes')).toBeGreaterThan(0)
    vi.restoreAllMocks()
    cms.errors.splice(0)
  })
})
