import path from 'node:path'

import { env } from '../../env.ts'
import type { FileStore } from '../../storage/file-store.ts'
import { folderStore } from '../../storage/folder-store.ts'
import { nameOfArchive } from '../archive/name-archive.ts'
import { bucketOfBackups, inBucket } from '../bucket/place.ts'

export const areInBucket = (): boolean => env.backupTo === 'bucket'

/** Where backups are that have no name of their own. */
export const storeOfBackups = (): FileStore => (areInBucket() ? bucketOfBackups() : folderStore(env.backupDir))

/** The place of the next of them: a path, or `bucket:` and a name. */
export function nextPlace(now = new Date()): string {
  const name = nameOfArchive(now)
  return areInBucket() ? inBucket(name) : path.join(env.backupDir, name)
}
