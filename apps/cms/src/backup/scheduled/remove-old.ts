import { readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'

import { isArchiveName, isUnfinishedName } from '../archive/name-archive.ts'

const day = 24 * 3_600_000

/** Removes all but the newest backups that have no name of their own, and after a day what a killed backup left. */
export async function removeOldBackups(folder: string, keep: number, now = Date.now()): Promise<void> {
  const names = (await readdir(folder)).sort()
  for (const name of names.filter(isArchiveName).slice(0, -keep)) await rm(path.join(folder, name))
  for (const name of names.filter(isUnfinishedName)) {
    const { mtimeMs } = await stat(path.join(folder, name))
    if (now - mtimeMs > day) await rm(path.join(folder, name), { force: true, recursive: true })
  }
}
