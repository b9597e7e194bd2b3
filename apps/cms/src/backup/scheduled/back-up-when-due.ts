import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import type { Payload } from 'payload'

import { env } from '../../env.ts'
import { every } from '../../every.ts'
import { nameOfArchive } from '../archive/name-archive.ts'
import { removeUnfinishedInBucket } from '../remove-unfinished.ts'
import { backupInterval } from './interval.ts'
import { recallLastBackup, saveLastBackup } from './last-backup.ts'
import { areInBucket, nextPlace, storeOfBackups } from './next-place.ts'
import { removeOldBackups } from './remove-old.ts'

const pauseInMs = 5 * 60_000

/** `place`: a path, or `bucket:` and a name. */
type Make = (place: string, signal?: AbortSignal) => Promise<unknown>

export function startBackupLoop(payload: Payload): void {
  if (backupInterval() === null) return
  const { logger } = payload
  recallLastBackup(payload).catch((err: unknown) => logger.error({ err, msg: 'The last backup in the bucket could not be looked up' }))
  // Readiness warns of a backup that is late.
  every({ logger, mayFail: true, mayTakeLong: true, name: 'Backups', pause: pauseInMs, waitsFirst: true }, (signal) =>
    backUpWhenDue(payload, { signal }),
  )
}

/** Makes one backup in each interval, whatever the number of processes. A backup that fails is tried again at the next call. */
export async function backUpWhenDue(
  payload: Payload,
  { make = makeInChild, now = new Date(), signal }: { make?: Make; now?: Date; signal?: AbortSignal } = {},
): Promise<void> {
  const interval = backupInterval()
  if (interval === null) return
  const claim = `${claims}${Math.floor(now.getTime() / interval)}`
  if (!(await hasClaimed(claim, payload))) return
  const [place, store] = [nextPlace(now), storeOfBackups()]
  try {
    await make(place, signal)
    const bytes = await store.sizeOf(nameOfArchive(now))
    if (bytes === null) throw new Error(`The backup ${place} is not there.`)
    await saveLastBackup(payload, { at: now.toISOString(), bytes, file: place })
  } catch (error) {
    await payload.kv.delete(claim)
    throw error
  }
  await payload.db.deleteMany({
    collection: 'payload-kv',
    where: { and: [{ key: { like: claims } }, { key: { not_equals: claim } }] },
  })
  await removeOldBackups(store, Number(env.backupKeep))
  if (areInBucket()) await removeUnfinishedInBucket(now.getTime())
}

const claims = 'backup-claim-'

/** True for the first process that asks: the key is unique. */
async function hasClaimed(key: string, payload: Payload): Promise<boolean> {
  if (await payload.kv.has(key)) return false
  try {
    await payload.db.create({ collection: 'payload-kv', data: { data: {}, key } })
    return true
  } catch (error) {
    if (await payload.kv.has(key)) return false
    throw error
  }
}

/** In a process of its own, so that neither its memory nor its work is the server's. Every process of the CMS runs in `apps/cms`. */
async function makeInChild(place: string, signal?: AbortSignal): Promise<void> {
  const script = path.resolve(/* turbopackIgnore: true */ 'dist/commands/backup.js')
  try {
    await promisify(execFile)(process.execPath, ['--conditions=production', script, place], {
      maxBuffer: 16_000_000,
      ...(signal ? { signal } : {}),
    })
  } catch (error) {
    const { message, stderr } = error as { message: string; stderr?: string }
    throw new Error(`The backup could not be made: ${(stderr?.trim() || message).split('\n').at(-1)}`)
  }
}
