import type { Payload } from 'payload'

import { backupInterval } from './interval.ts'

export type LastBackup = { at: string; bytes: number; file: string }

const key = 'last-backup'

/** The last backup that a process of this database made by itself and read again; null when there is none. */
export const lastBackup = (payload: Payload): Promise<LastBackup | null> => payload.kv.get<LastBackup>(key)

export const saveLastBackup = (payload: Payload, backup: LastBackup): Promise<void> => payload.kv.set(key, backup)

/** Whether backups are set, and the last is older than two intervals. It is not while a process has just begun to make them. */
export async function isBackupLate(payload: Payload, startedAt: Date, now = new Date()): Promise<boolean> {
  const interval = backupInterval()
  if (interval === null) return false
  const last = await lastBackup(payload)
  const since = Math.max(startedAt.getTime(), last ? Date.parse(last.at) : 0)
  return now.getTime() - since > 2 * interval
}
