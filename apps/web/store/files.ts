import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

const old = 10 * 60_000

/** Removes drafts that a killed process left in a folder. Young ones stay: another process may be writing them now. */
export async function sweepDrafts(folder: string, now = Date.now()): Promise<void> {
  const names = await readdir(folder).catch(() => [])
  for (const name of names.filter((each) => each.endsWith('.tmp'))) {
    const file = join(folder, name)
    const written = await stat(file).catch(() => null)
    if (written && now - written.mtimeMs > old) await rm(file, { force: true })
  }
}

export async function isFile(file: string): Promise<boolean> {
  const found = await stat(file).catch(() => null)
  return found?.isFile() ?? false
}
