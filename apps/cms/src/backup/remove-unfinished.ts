import { readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'

import { isUnfinishedName } from './archive/name-archive.ts'

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
