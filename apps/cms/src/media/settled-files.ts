import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'

/** Milliseconds after which a file belongs to something that is committed, or to nothing. */
const young = 10 * 60_000

/** The names of the files in a folder; those that may belong to an upload under way are left out. None when there is no such folder. */
export async function settledFiles(folder: string, now = Date.now()): Promise<string[]> {
  const names = await readdir(folder).catch(() => [])
  const settled: string[] = []
  for (const name of names) {
    const found = await stat(path.join(folder, name)).catch(() => null)
    const isDraft = name.endsWith('.tmp') && found && now - found.mtimeMs < young
    if (found?.isFile() && !isDraft) settled.push(name)
  }
  return settled
}
