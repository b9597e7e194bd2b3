import { readdir, rm, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'

const maxDraftAgeInMs = 10 * 60_000

/** Removes the drafts of a killed process from a folder. Another process may be writing the young ones. */
export async function removeOldDrafts(folder: string, now = Date.now()): Promise<void> {
  const names = await readdir(folder).catch(() => [])
  for (const name of names.filter((each) => each.endsWith('.tmp'))) {
    const file = join(folder, name)
    const stats = await stat(file).catch(() => null)
    if (stats && now - stats.mtimeMs > maxDraftAgeInMs) await rm(file, { force: true })
  }
}

export async function isFile(file: string): Promise<boolean> {
  const stats = await stat(file).catch(() => null)
  return stats?.isFile() ?? false
}

const dayInMs = 24 * 60 * 60_000

/** Whether a file is there, for a page that will name it: its time says to the sweep that it is needed. */
export async function isFileInUse(file: string, now = Date.now()): Promise<boolean> {
  const stats = await stat(file).catch(() => null)
  if (!stats?.isFile()) return false
  if (now - stats.mtimeMs > dayInMs) await utimes(file, new Date(now), new Date(now)).catch(() => {})
  return isFile(file)
}
