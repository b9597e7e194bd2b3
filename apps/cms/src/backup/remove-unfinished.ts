import { readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'

import { removeUnfinishedUploads } from '../storage/large-files.ts'
import { isUnfinishedName, unfinishedOfMark } from './archive/name-archive.ts'
import { backupsPrefix, bucketOfBackups } from './bucket/place.ts'

/** Less than a day, so that a nightly backup finds what the one before left. */
const longestBackupInMs = 12 * 3_600_000

/** Removes from a folder what killed backups left there. */
export async function removeUnfinished(folder: string, now = Date.now()): Promise<void> {
  for (const name of (await readdir(folder)).filter(isUnfinishedName)) {
    const file = path.join(folder, name)
    const { mtimeMs } = await stat(file)
    if (now - mtimeMs > longestBackupInMs) await rm(file, { force: true, recursive: true })
  }
}

/** Removes from the bucket what killed backups left there: whole files that were never compared, and parts. */
export async function removeUnfinishedInBucket(now = Date.now()): Promise<void> {
  const before = new Date(now - longestBackupInMs)
  const store = bucketOfBackups()
  for (const { changedAt, name } of await store.list()) {
    const unfinished = unfinishedOfMark(name)
    if (unfinished === null || changedAt >= before) continue
    await store.remove(unfinished)
    await store.remove(name)
  }
  await removeUnfinishedUploads(backupsPrefix, before)
}
