import type { Payload } from 'payload'

import { archivesIn } from '../archive/archives-in.ts'
import { timeOfArchive } from '../archive/name-archive.ts'
import { inBucket } from '../bucket/place.ts'
import { backupInterval } from './interval.ts'
import { areInBucket, storeOfBackups } from './next-place.ts'

/** `file`: a path, or `bucket:` and a name. */
export type LastBackup = { at: string; bytes: number; file: string }

const key = 'last-backup'

/** The last backup that a process of this database made by itself and read again; null when there is none. */
export const lastBackup = (payload: Payload): Promise<LastBackup | null> => payload.kv.get<LastBackup>(key)

export const saveLastBackup = (payload: Payload, backup: LastBackup): Promise<void> => payload.kv.set(key, backup)

/** Looks it up in the bucket, which outlasts the database: after a restore the database knows of none, and somebody may have emptied the bucket. */
export async function recallLastBackup(payload: Payload): Promise<void> {
  if (!areInBucket()) return
  const newest = (await archivesIn(storeOfBackups())).at(-1)
  if (newest) await saveLastBackup(payload, { at: timeOfArchive(newest.name), bytes: newest.size, file: inBucket(newest.name) })
  else await payload.kv.delete(key)
}

/** Whether backups are set, and the last is older than two intervals. It is not while a process has just begun to make them. */
export async function isBackupLate(payload: Payload, startedAt: Date, now = new Date()): Promise<boolean> {
  const interval = backupInterval()
  if (interval === null) return false
  const last = await lastBackup(payload)
  const since = Math.max(startedAt.getTime(), last ? Date.parse(last.at) : 0)
  return now.getTime() - since > 2 * interval
}
