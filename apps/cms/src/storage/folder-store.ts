import { randomUUID } from 'node:crypto'
import { access, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'

import type { FileStore, StoredFile } from './file-store.ts'

/** Files in a folder of this machine. A write is atomic: it writes a temporary file and renames it. */
export function folderStore(folder: string): FileStore {
  const at = (name: string) => path.join(folder, path.basename(name))
  return {
    place: `the folder ${folder}`,
    has: (name) =>
      access(at(name)).then(
        () => true,
        () => false,
      ),
    list: async (prefix = '') => {
      const names = (await ifExists(readdir(folder))) ?? []
      const files = await Promise.all(names.filter((name) => name.startsWith(prefix)).map((name) => fileAt(folder, name)))
      return files.filter((file) => file !== null)
    },
    read: (name) => ifExists(readFile(at(name))),
    remove: (name) => rm(at(name), { force: true }),
    write: async (name, bytes) => {
      await mkdir(folder, { recursive: true })
      const draft = `${at(name)}.${randomUUID()}.tmp`
      try {
        await writeFile(draft, bytes)
        await rename(draft, at(name))
      } catch (error) {
        await rm(draft, { force: true })
        throw error
      }
    },
  }
}

async function fileAt(folder: string, name: string): Promise<StoredFile | null> {
  const stats = await ifExists(stat(path.join(folder, name)))
  return stats?.isFile() ? { changedAt: stats.mtime, name } : null
}

async function ifExists<Result>(work: Promise<Result>): Promise<Result | null> {
  try {
    return await work
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
