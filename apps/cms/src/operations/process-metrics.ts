import type { CollectionSlug, Payload, Where } from 'payload'
import { collectDefaultMetrics, Gauge } from 'prom-client'

import { lastBackup } from '../backup/scheduled/last-backup.ts'
import { metrics } from '../metrics/metrics.ts'

type Found = { ageInSeconds: number; count: number }

/** Adds to the metrics what is looked up at each request for them: the outbox, images that wait for renditions, memory, processor, event loop. */
export function addProcessMetrics(payload: Payload): void {
  const { registry } = metrics
  const gauge = (name: string, help: string, read: () => Promise<number>) => {
    new Gauge({
      name,
      help,
      registers: [registry],
      async collect() {
        // A database that is away must not take the other metrics along.
        this.set(await read().catch(() => Number.NaN))
      },
    })
  }
  gauge('montage_outbox_items', 'Announcements that no web instance, or not every one, has answered yet.', async () => {
    return (await waiting(payload, 'outbox', {})).count
  })
  gauge('montage_outbox_oldest_item_age_seconds', 'Age of the oldest announcement in the outbox; 0 when it is empty.', async () => {
    return (await waiting(payload, 'outbox', {})).ageInSeconds
  })
  gauge('montage_renditions_waiting', 'Images whose renditions are not all made yet.', async () => {
    return (await waiting(payload, 'renditions', { isDone: { equals: false } })).count
  })
  gauge(
    'montage_last_backup_timestamp_seconds',
    'When the last backup was made by itself, in seconds since 1970; NaN when none was.',
    async () => {
      const last = await lastBackup(payload)
      return last ? Date.parse(last.at) / 1000 : Number.NaN
    },
  )
  collectDefaultMetrics({ register: registry })
}

async function waiting(payload: Payload, collection: CollectionSlug & ('outbox' | 'renditions'), where: Where): Promise<Found> {
  const { docs, totalDocs } = await payload.find({ collection, depth: 0, limit: 1, overrideAccess: true, sort: 'createdAt', where })
  const [oldest] = docs
  return { ageInSeconds: oldest ? Math.max(0, Date.now() - Date.parse(oldest.createdAt)) / 1000 : 0, count: totalDocs }
}
