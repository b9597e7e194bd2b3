import { readdir, rm } from 'node:fs/promises'
import path from 'node:path'

import { isArchiveName } from '../archive/name-archive.ts'

/** Removes all but the newest backups that have no name of their own. */
export async function removeOldBackups(folder: string, keep: number): Promise<void> {
  const names = (await readdir(folder)).sort()
  for (const name of names.filter(isArchiveName).slice(0, -keep)) await rm(path.join(folder, name))
}
